import Diagnostics
public import FormKit

/// An application on half a page: title, summary, subject and period.
public struct InShort: FormPart {
  public var title: String?
  public var summary: String?
  public var subject: String?
  public var period: Period?

  public init() {}
}

extension InShort {
  public static let title = Token(
    \InShort.title, sv: "rubrik", en: "title",
    label: Text(sv: "Rubrik", en: "Title"),
    help: Text(
      sv: "Insatsens namn, så kort att det ryms på en rad.",
      en: "The name of the initiative, short enough for one line.")
  )
  .required()
  .example(Text(sv: "Näringslivsutveckling i Jinan", en: "Business development in Jinan"))

  public static let summary = Token(
    \InShort.summary, sv: "sammanfattning", en: "summary",
    label: Text(sv: "Sammanfattning", en: "Summary"),
    help: Text(
      sv: """
        Vad ni ska göra, varför och tillsammans med vem. Högst 200 ord enligt ICLD:s \
        projektformulär.
        """,
      en: """
        What you are going to do, why and with whom. At most 200 words according to ICLD's \
        project form.
        """)
  ).paragraphs().required()

  public static let subject = Token(
    \InShort.subject, sv: "ämnesområde", en: "subject",
    label: Text(sv: "Ämnesområde", en: "Subject area"),
    help: Text(
      sv: "Den verksamhet insatsen gäller, till exempel avfall eller näringsliv.",
      en: "The field of work that the initiative concerns, such as waste or business.")
  ).required()

  public static let period = Token(
    \InShort.period, sv: "period", en: "period",
    label: Text(sv: "Tidsperiod", en: "Period"),
    help: Text(
      sv: "Första och sista dagen för insatsen.",
      en: "The first and the last day of the initiative.")
  ).required().example(Text(same: "2014-02-01 – 2014-12-31"))

  public static let fields = FieldList<InShort>(
    title.field, summary.field, subject.field, period.field)
}
