import Diagnostics
public import FormKit

/// The fields on what lasts, what comes next, the money and the papers.
extension Report {
  public static let lastingChange = Token(
    \Report.lastingChange, sv: "varaktig_förändring", en: "lasting_change",
    label: Text(sv: "Varaktig förändring", en: "Lasting change"),
    help: Text(
      sv: "Vad som har beslutats eller införts och som finns kvar när insatsen är slut.",
      en: "What has been decided or introduced and will remain when the initiative is over.")
  ).paragraphs()

  public static let plannedIdeas = Token(
    \Report.plannedIdeas, sv: "planerade_projektidéer", en: "planned_ideas",
    label: Text(sv: "Utlovade projektidéer", en: "Project ideas promised"),
    help: Text(
      sv: "Hur många gemensamma projektidéer ansökan utlovar. Ändra inte siffran.",
      en: "How many joint project ideas the application promises. Leave the figure as it is.")
  ).asked(for: .inception, .development).within(0...99)

  public static let jointIdeas = Token(
    \Report.jointIdeas, sv: "gemensamma_projektidéer", en: "joint_ideas",
    item: ItemName("idea", sv: "projektidé", en: "project idea"),
    label: Text(sv: "Gemensamma projektidéer", en: "Joint project ideas"),
    help: Text(
      sv: "De projektidéer som parterna har kommit fram till tillsammans.",
      en: "The project ideas that the parties have arrived at together.")
  ).asked(for: .inception, .development)

  public static let nextApplication = Token(
    \Report.nextApplication, sv: "nästa_ansökan", en: "next_application",
    label: Text(sv: "Nästa ansökan", en: "Next application"),
    help: Text(
      sv: "Om ni tänker ansöka igen: för vad, och när.",
      en: "If you plan to apply again: for what, and when.")
  ).paragraphs()

  public static let communication = Token(
    \Report.communication, sv: "kommunikation", en: "communication",
    item: ItemName("item", sv: "kommunikationsinsats", en: "communication"),
    label: Text(sv: "Kommunikation", en: "Communication"),
    help: Text(
      sv: "Var och hur ni har berättat om arbetet.",
      en: "Where and how you have told others of the work."))

  public static let finance = Token(
    \Report.finance, sv: "ekonomi", en: "finance",
    label: Text(sv: "Ekonomi", en: "Finances"),
    help: Text(
      sv: "Vad arbetet har kostat, jämfört med det som beviljades.",
      en: "What the work has cost, compared with what was granted.")
  ).required()

  public static let annexes = Token(
    \Report.annexes, sv: "bilagor", en: "annexes",
    item: ItemName("annex", sv: "bilaga", en: "annex"),
    label: Text(sv: "Bilagor", en: "Annexes"),
    help: Text(
      sv: "De filer som lämnas in tillsammans med redovisningen.",
      en: "The files that are handed in together with the report."))

  public static let signature = Token(
    \Report.signature, sv: "underskrift", en: "signature",
    label: Text(sv: "Underskrift", en: "Signature"),
    help: Text(
      sv: "Den som skriver under redovisningen.",
      en: "The person who signs the report.")
  ).required()
}
