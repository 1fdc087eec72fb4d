import Diagnostics
public import FormKit

/// The fields that say what happened.
extension ReportedActivity {
  public static let outcome = Token(
    \ReportedActivity.outcome, sv: "utfall", en: "outcome",
    label: Text(sv: "Utfall", en: "Outcome"),
    help: Text(
      sv: "Om aktiviteten genomfördes, ändrades, flyttades eller ställdes in.",
      en: "Whether the activity was carried out, changed, moved or cancelled."))

  public static let city = Token(
    \ReportedActivity.city, sv: "ort", en: "city",
    label: Text(sv: "Ort", en: "City"),
    help: Text(
      sv: "Orten där aktiviteten ägde rum.",
      en: "The city where the activity took place."))

  public static let country = Token(
    \ReportedActivity.country, sv: "land", en: "country",
    label: Text(sv: "Land", en: "Country"),
    help: Text(
      sv: "Landet där aktiviteten ägde rum.",
      en: "The country where the activity took place."))

  public static let start = Token(
    \ReportedActivity.start, sv: "start", en: "start",
    label: Text(sv: "Första dag", en: "First day"),
    help: Text(
      sv: "Dagen då aktiviteten började.",
      en: "The day on which the activity began."))

  public static let end = Token(
    \ReportedActivity.end, sv: "slut", en: "end",
    label: Text(sv: "Sista dag", en: "Last day"),
    help: Text(
      sv: "Dagen då aktiviteten slutade.",
      en: "The day on which the activity ended."))

  public static let workDays = Token(
    \ReportedActivity.workDays, sv: "arbetsdagar", en: "work_days",
    label: Text(sv: "Arbetsdagar", en: "Work days"),
    help: Text(
      sv: """
        Hur många av dagarna som ni arbetade med insatsen. Resdagar och lediga dagar räknas inte.
        """,
      en: """
        On how many of the days you worked with the initiative. Days of travel and days off do \
        not count.
        """)
  ).counted()

  public static let participants = Token(
    \ReportedActivity.participants, sv: "deltagare", en: "participants",
    item: ItemName("group", sv: "deltagargrupp", en: "group of participants"),
    label: Text(sv: "Deltagare", en: "Participants"),
    help: Text(
      sv: "De som faktiskt deltog, part för part.",
      en: "Those who actually took part, party by party.")
  ).worked { $0.participantWorking }

  public static let reason = Token(
    \ReportedActivity.reason, sv: "skäl", en: "reason",
    label: Text(sv: "Skäl till avvikelsen", en: "Reason for the difference"),
    help: Text(
      sv: "Varför aktiviteten inte blev som planerat, eller varför den tillkom.",
      en: "Why the activity did not turn out as planned, or why it was added.")
  ).paragraphs()

  public static let programme = Token(
    \ReportedActivity.programme, sv: "program", en: "programme",
    item: ItemName("day", sv: "dag", en: "day"),
    label: Text(sv: "Program dag för dag", en: "Programme day by day"),
    help: Text(
      sv: "Vad som hände varje dag. Det behövs framför allt för besök.",
      en: "What took place each day. It is needed for visits above all."))

  public static let agreed = Token(
    \ReportedActivity.agreed, sv: "överenskommet", en: "agreed",
    label: Text(sv: "Vad parterna kom överens om", en: "What the parties agreed"),
    help: Text(
      sv: "Vad ni kom överens om, och vad som ska göras härnäst.",
      en: "What you agreed, and what is to be done next.")
  ).paragraphs()
}
