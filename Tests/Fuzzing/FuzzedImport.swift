import BidragKit
import Diagnostics

/// What a file from a finance system adds to a report: the report can still be read, and the same
/// file adds nothing to it again.
enum FuzzedImport {
  private static let mapping = LoadedMapping(
    Array(
      """
      kontering: Jinan
      rader:
        - {konton: 1*, utelämnas: ja}
        - {konton: 50*, post: arbetsinsatser}
        - {konton: 2000-9999, post: internationella_resor}
        - {dimension: aktivitet, objekt: A1, aktivitet: A1}
      """.utf8), name: "kontering.yaml")

  private static let report = """
    formulär: redovisning
    typ: förberedelse
    ärende:
      språk: svenska
    aktiviteter:
      - {id: A1, rubrik: Resa}
    ekonomi:
      poster:
        - {post: arbetsinsatser, beviljat: 45 000}
        - post: internationella_resor
          beviljat: 72 000
          utfall:   # fylls i sist
    """

  static func run(_ bytes: [UInt8]) {
    let first = plan(bytes, into: Array(report.utf8))
    guard !first.added.isEmpty else { return }
    let second = plan(bytes, into: Array(first.after.text.utf8))
    precondition(second.added.isEmpty, "the same file is entered twice")
  }

  private static func plan(_ bytes: [UInt8], into report: [UInt8]) -> LedgerImport {
    do {
      return try LedgerImport(
        bytes, name: "huvudbok.se", by: mapping,
        into: DocumentLoader.load(report, name: "redovisning-1.yaml"), fillsOutcomes: true)
    } catch {
      fatalError(error.message.en)
    }
  }
}
