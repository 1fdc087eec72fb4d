import Diagnostics
public import FormKit
public import RuleKit

/// A cost post, and whether the programme financed it.
public struct FinancedPost: FormPart {
  public var post: CostPost?
  public var financed: Known<YesNo>?
  public var source: String?

  public init() {}

  public static let post = Token(
    \FinancedPost.post, sv: "post", en: "post", label: Text(sv: "Post", en: "Post"),
    help: Text(sv: "Kostnadsslag.", en: "Cost post.")
  ).required()
  public static let financed = Token(
    \FinancedPost.financed, sv: "finansieras", en: "financed",
    label: Text(sv: "Finansieras", en: "Financed"),
    help: Text(sv: "ja, nej eller okänt.", en: "yes, no or unknown.")
  ).required()
  public static let source = Token(
    \FinancedPost.source, sv: "källa", en: "source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id."))

  public static let fields = FieldList<FinancedPost>(post.field, financed.field, source.field)
}

/// An annex that a document had to have.
public struct DemandedAnnex: FormPart {
  public var document: FormName?
  public var kind: AnnexKind?
  public var demanded: Known<YesNo>?
  public var signed: Known<YesNo>?
  public var source: String?

  public init() {}

  public static let document = Token(
    \DemandedAnnex.document, sv: "dokument", en: "document",
    label: Text(sv: "Dokument", en: "Document"),
    help: Text(sv: "ansökan eller redovisning.", en: "application or report.")
  ).required()
  public static let kind = Token(
    \DemandedAnnex.kind, sv: "slag", en: "kind", label: Text(sv: "Slag", en: "Kind"),
    help: Text(sv: "Slag av bilaga.", en: "Kind of annex.")
  ).required()
  public static let demanded = Token(
    \DemandedAnnex.demanded, sv: "krävs", en: "demanded", label: Text(sv: "Krävs", en: "Demanded"),
    help: Text(sv: "ja, nej eller okänt.", en: "yes, no or unknown.")
  ).required()
  public static let signed = Token(
    \DemandedAnnex.signed, sv: "undertecknas", en: "signed",
    label: Text(sv: "Undertecknas", en: "Signed"),
    help: Text(sv: "ja, nej eller okänt.", en: "yes, no or unknown.")
  ).required()
  public static let source = Token(
    \DemandedAnnex.source, sv: "källa", en: "source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id."))

  public static let fields = FieldList<DemandedAnnex>(
    document.field, kind.field, demanded.field, signed.field, source.field)
}

/// A limit that no source gives for the edition, on a cost post.
public struct UnknownLimit: FormPart {
  public var post: CostPost?
  public var swedish: String?
  public var english: String?

  public init() {}

  public static let post = Token(
    \UnknownLimit.post, sv: "post", en: "post", label: Text(sv: "Post", en: "Post"),
    help: Text(sv: "Kostnadsslag.", en: "Cost post.")
  ).required()
  public static let swedish = Token(
    \UnknownLimit.swedish, sv: "på_svenska", en: "in_swedish",
    label: Text(sv: "På svenska", en: "In Swedish"),
    help: Text(sv: "Gränsen i ord.", en: "The limit in words.")
  ).required()
  public static let english = Token(
    \UnknownLimit.english, sv: "på_engelska", en: "in_english",
    label: Text(sv: "På engelska", en: "In English"),
    help: Text(sv: "Gränsen i ord.", en: "The limit in words.")
  ).required()

  public static let fields = FieldList<UnknownLimit>(post.field, swedish.field, english.field)
}
