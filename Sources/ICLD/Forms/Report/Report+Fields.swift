import Diagnostics
public import FormKit

extension Report {
  public static let formName = Token(
    \Report.form, sv: "formulär", en: "form",
    label: Text(sv: "Formulär", en: "Form"),
    help: Text(
      sv: "Vilket dokument filen är. Skriv redovisning.",
      en: "Which document the file is. Write report.")
  ).required()

  public static let kind = Token(
    \Report.kind, sv: "typ", en: "kind",
    label: Text(sv: "Typ av ärende", en: "Kind of case"),
    help: Text(
      sv: "Samma typ som i ansökan. Den avgör vilka fält som ska fyllas i.",
      en: "The same kind as in the application. It decides which fields are to be filled in.")
  ).required()

  public static let details = Token(
    \Report.details, sv: "ärende", en: "case",
    label: Text(sv: "Ärende", en: "Case"),
    help: Text(
      sv: "Vilket ärende och vilken tid redovisningen gäller.",
      en: "Which case and which time the report is about.")
  ).required()

  public static let inShort = Token(
    \Report.inShort, sv: "i_korthet", en: "in_short",
    label: Text(sv: "I korthet", en: "In short"),
    help: Text(
      sv: "Det viktigaste, för den som inte hinner läsa mer.",
      en: "What matters most, for those who have no time to read more.")
  ).required()

  public static let activities = Token(
    \Report.activities, sv: "aktiviteter", en: "activities",
    item: ItemName("activity", sv: "aktivitet", en: "activity"),
    label: Text(sv: "Aktiviteter", en: "Activities"),
    help: Text(
      sv: "Vad som blev av varje planerad aktivitet, och vilka aktiviteter som har tillkommit.",
      en: "What became of each planned activity, and which activities were added.")
  ).required()

  public static let results = Token(
    \Report.results, sv: "resultat", en: "results",
    item: ItemName("result", sv: "resultat", en: "result"),
    label: Text(sv: "Resultat", en: "Results"),
    help: Text(
      sv: "Vad som blev av varje förväntat resultat.",
      en: "What became of each expected result."))

  public static let unintended = Token(
    \Report.unintended, sv: "oväntade_effekter", en: "unintended",
    label: Text(sv: "Oväntade effekter", en: "Unintended effects"),
    help: Text(
      sv: "Vad arbetet har fört med sig utöver det planerade, på gott och ont.",
      en: "What the work has brought about beyond what was planned, good or bad.")
  ).paragraphs()

  public static let coreAreas = Token(
    \Report.coreAreas, sv: "kärnområden", en: "core_areas",
    item: ItemName("core_area", sv: "kärnområde", en: "core area"),
    label: Text(sv: "Kärnområden", en: "Core areas"),
    help: Text(
      sv: "Vad som har förändrats inom de kärnområden som ni valde i ansökan.",
      en: "What has changed within the core areas that you chose in the application."))

  public static let agenda2030 = Token(
    \Report.agenda2030, sv: "agenda_2030", en: "agenda_2030",
    label: Text(sv: "Bidrag till Agenda 2030", en: "Contribution to the 2030 Agenda"),
    help: Text(
      sv: "Vad arbetet har betytt för de globala mål som ni valde i ansökan.",
      en: "What the work has meant for the global goals that you chose in the application."))

  public static let deviations = Token(
    \Report.deviations, sv: "avvikelser", en: "deviations",
    label: Text(sv: "Avvikelser från planen", en: "Deviations from the plan"),
    help: Text(
      sv: "Vad som inte blev som planerat, och varför.",
      en: "What did not turn out as planned, and why.")
  ).paragraphs()

  public static let lessons = Token(
    \Report.lessons, sv: "lärdomar", en: "lessons",
    label: Text(sv: "Lärdomar", en: "Lessons"),
    help: Text(
      sv: "Vad ni har lärt er, och vad ni skulle göra annorlunda en annan gång.",
      en: "What you have learnt, and what you would do differently another time.")
  ).paragraphs()

  public static let risks = Token(
    \Report.risks, sv: "risker", en: "risks",
    item: ItemName("risk", sv: "risk", en: "risk"),
    label: Text(sv: "Risker", en: "Risks"),
    help: Text(
      sv: "Vilka av ansökans risker som inträffade, och hur ni hanterade dem.",
      en: "Which of the application's risks came true, and how you dealt with them."))
}
