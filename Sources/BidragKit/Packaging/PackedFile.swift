public import Diagnostics
public import FormKit
public import ICLD

/// One file of a package.
public struct PackedFile: FormPart {
  /// Where it lies in the package, with `/` between folders.
  public var name: String?
  public var role: PackedRole?
  public var bytes: Int?
  public var digest: Digest?
  /// What the document calls an annex.
  public var original: String?

  public init() {}

  init(_ name: String, _ role: PackedRole, holding bytes: [UInt8], original: String? = nil) {
    self.name = name
    self.role = role
    self.bytes = bytes.count
    digest = try? Digest(written: SHA256Digest.hex(of: bytes))
    self.original = original
  }
}

/// What a file in a package is for.
public enum PackedRole: String, Choice {
  case print, page, xml, spreadsheet, annex, source, contents

  public var name: Text {
    switch self {
    case .xml: Text(same: rawValue)
    case .page: Text(sv: "sida", en: rawValue)
    case .print: Text(sv: "utskrift", en: rawValue)
    case .spreadsheet: Text(sv: "kalkylark", en: rawValue)
    case .annex: Text(sv: "bilaga", en: rawValue)
    case .source: Text(sv: "underlag", en: rawValue)
    case .contents: Text(sv: "innehåll", en: rawValue)
    }
  }

  /// Where files of the role stand in a manifest: what most people want comes first.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public var label: Text {
    switch self {
    case .xml: Text(sv: "Uppgifter för datorer", en: "Data for computers")
    case .page: Text(sv: "Att läsa i webbläsaren", en: "To read in a browser")
    case .print: Text(sv: "Att läsa, skriva ut och arkivera", en: "To read, print and archive")
    case .spreadsheet: Text(sv: "Kalkylark", en: "Spreadsheet")
    case .annex: Text(sv: "Bilaga", en: "Annex")
    case .source: Text(sv: "Underlag till granskningen", en: "What the check was made of")
    case .contents: Text(sv: "Innehållet i ord", en: "The contents in words")
    }
  }
}

extension PackedFile {
  public static let name = Token(
    \PackedFile.name, sv: "namn", en: "name",
    label: Text(sv: "Namn", en: "Name"),
    help: Text(sv: "Var i paketet filen ligger.", en: "Where in the package the file lies.")
  ).required()

  public static let role = Token(
    \PackedFile.role, sv: "roll", en: "role",
    label: Text(sv: "Roll", en: "Role"),
    help: Text(sv: "Vad filen är till för.", en: "What the file is for.")
  ).required()

  public static let bytes = Token(
    \PackedFile.bytes, sv: "storlek", en: "bytes",
    label: Text(sv: "Storlek", en: "Size"),
    help: Text(sv: "Filens storlek i byte.", en: "The file's size in bytes.")
  ).within(0...PackedAnnexes.mostBytes).required()

  public static let digest = Token(
    \PackedFile.digest, sv: "kontrollsumma", en: "sha256",
    label: Text(sv: "Kontrollsumma", en: "Digest"),
    help: Text(sv: "SHA-256 av filen.", en: "SHA-256 of the file.")
  ).required()

  public static let original = Token(
    \PackedFile.original, sv: "ursprung", en: "original",
    label: Text(sv: "Ursprungligt namn", en: "Original name"),
    help: Text(
      sv: "Vad dokumentet kallar bilagan.", en: "What the document calls the annex."))

  public static let fields = FieldList<PackedFile>(
    name.field, role.field, bytes.field, digest.field, original.field)
}
