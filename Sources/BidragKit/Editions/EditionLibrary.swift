public import Diagnostics
public import FormKit
public import ICLD

/// The editions of the programme's rules, and the choice of one for a document.
///
/// An edition's file is named after the edition, which is the year it begins. A file is read when
/// its edition is first asked for, since reading one takes longer than judging a document by it.
public struct EditionLibrary: Sendable {
  /// What the editions are called, from the earliest to the latest.
  public let names: [String]
  /// Whether these are the editions that Bidrag ships with, which are known to be sound.
  let isShipped: Bool
  /// In the order of `names`.
  private let files: [DataFile]
  private let shelf = DataShelf<Edition>()

  /// The editions that Bidrag ships with.
  public static let standard = EditionLibrary(shippedFiles, isShipped: true)

  /// Editions from files, each a name and its bytes.
  public init(files: [(name: String, bytes: [UInt8])]) {
    self.init(files.map { DataFile(name: $0.name, given: $0.bytes) })
  }

  /// The shipped editions with a change laid over each, for examples.
  init(laying tree: FormNode) {
    let change = DataFile.Change(tree: tree)
    self.init(Self.shippedFiles.map { DataFile(name: $0.name, change: change) })
  }

  /// The shipped editions and one more, which is one of them with a change laid over it.
  init(adding change: DataFile.Change, to edition: String, as name: String) {
    let files = Self.shippedFiles
    let base = files.first { PathName.stem(of: $0.name) == edition }
    self.init(files + [DataFile(name: name, given: base?.bytes ?? [], change: change)])
  }

  private init(_ files: [DataFile], isShipped: Bool = false) {
    self.isShipped = isShipped
    // In lists, since there are few: each new type of dictionary costs the runtime a search.
    var named: [(name: String, file: DataFile)] = []
    for file in files {
      // A second file of one name is read all the same: it claims the days of the first.
      let stem = PathName.stem(of: file.name)
      let isTaken = named.contains { $0.name == stem }
      named.append((isTaken ? file.name : stem, file))
    }
    named.sort { $0.name < $1.name }
    self.files = named.map(\.file)
    names = named.map(\.name)
  }

  private static var shippedFiles: [DataFile] {
    TemplateLibrary.names(under: "Editions").map { DataFile(name: $0) }
  }

  /// All editions, from the earliest to the latest.
  public var all: [Edition] { names.compactMap(edition(named:)) }

  /// What is wrong with the edition files; nothing, as shipped.
  public var findings: [Finding] { reports.flatMap(\.findings) }

  /// The edition of a name, in which blanks do not count.
  public func edition(named name: String) -> Edition? {
    reading(named: name.filter { !$0.isWhitespace })?.form
  }

  /// The edition in force on a day, or else the last that had begun; before the first, the first.
  public func edition(on day: CalendarDate) -> Edition {
    // An edition is never named more than a year after it begins: later ones need not be read.
    let candidates = names.reversed().lazy.filter { Int($0).map { $0 <= day.year + 1 } ?? true }
    let begun = candidates.compactMap(edition(named:)).filter { edition in
      edition.validFrom.map { $0 <= day } ?? false
    }
    return begun.first ?? names.first.flatMap(edition(named:)) ?? Edition()
  }

  func reading(named name: String) -> DataReading<Edition>? {
    names.firstIndex(of: name).map { place in
      shelf.reading(named: name) { files[place].read(as: Edition.self) }
    }
  }
}
