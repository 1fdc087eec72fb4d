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
  private let files: [String: DataFile]
  private let shelf = DataShelf<Edition>()

  /// The editions that Bidrag ships with.
  public static let standard = EditionLibrary(files: shippedFiles, change: nil)

  /// Editions from files, each a name and its bytes.
  public init(files: [(name: String, bytes: [UInt8])]) {
    self.init(files: files, change: nil)
  }

  /// The shipped editions with a change laid over each, for examples.
  init(laying change: FormNode) {
    self.init(files: Self.shippedFiles, change: change)
  }

  private init(files: [(name: String, bytes: [UInt8])], change: FormNode?) {
    let named = files.map { file in
      (
        PathName.stem(of: file.name),
        DataFile(name: file.name, bytes: file.bytes, change: change)
      )
    }
    self.files = Dictionary(named) { first, _ in first }
    names = self.files.keys.sorted()
  }

  private static var shippedFiles: [(name: String, bytes: [UInt8])] {
    TemplateLibrary.names(under: "Editions").compactMap { name in
      TemplateLibrary.bytes(of: name).map { (name, $0) }
    }
  }

  /// All editions, from the earliest to the latest.
  public var all: [Edition] { names.compactMap(edition(named:)) }

  /// What is wrong with the edition files; nothing, as shipped.
  public var findings: [Finding] { names.compactMap(reading(named:)).flatMap(\.findings) }

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

  private func reading(named name: String) -> FormReading<Edition>? {
    files[name].map { file in shelf.reading(named: name) { file.read(as: Edition.self) } }
  }
}
