import Diagnostics
import FormKit
import ICLD
import Rendering
import XMLKit

/// A package that was received, and what can be asked of it.
struct ReceivedPackage {
  let folder: String
  let manifest: PackageManifest
  let editions: EditionLibrary

  typealias Check = PackageVerification.Check

  /// Every file of the manifest is there with its bytes.
  var filesAreUnchanged: Check {
    get throws(FileFailure) {
      var wrong: [Text] = []
      for file in manifest.files {
        if let problem = try problem(with: file) { wrong.append(problem) }
      }
      return Check(.unchanged(manifest.files.count), wrong: wrong)
    }
  }

  private func problem(with file: PackedFile) throws(FileFailure) -> Text? {
    guard let name = file.name, let size = file.bytes else { return nil }
    guard PackageNames.isSafe(name),
      case .file(let path, let bytes) = AnnexPlace(of: name, in: folder)
    else { return .isMissing(name) }
    guard bytes == size,
      SHA256Digest.hex(of: try FileReader.bytes(of: path, limit: size)) == file.digest?.hex
    else { return .isChanged(name) }
    return nil
  }

  /// The folder holds nothing that the manifest does not know.
  var nothingIsAdded: Check {
    get throws(FileFailure) {
      let added = try PackageFolder.added(to: manifest, in: folder)
      return Check(.nothingAdded, wrong: added.map(Text.isAdded))
    }
  }

  /// The XML fits the schema of its form.
  var xmlFits: Check {
    get throws(FileFailure) {
      guard let xml = try bytes(of: .xml), let form = manifest.document.form else {
        return Check(title: .fits, outcome: withoutXML)
      }
      guard let schema = SchemaLibrary.schema(of: form) else {
        return Check(title: .fits, outcome: .notChecked(.schemaMissing))
      }
      switch XMLDocument.read(xml, name: name(of: .xml)) {
      case .refused(let problems): return Check(.fits, wrong: problems.map(Text.doesNotFit))
      case .document(let document):
        return Check(.fits, wrong: schema.problems(in: document).map(Text.doesNotFit))
      }
    }
  }

  /// The same rules come to the same verdict.
  var verdictIsTheSame: Check {
    get throws(FileFailure) {
      if let reason = incomparable {
        return Check(title: .sameVerdict, outcome: .notChecked(reason))
      }
      guard let source = try source else {
        return Check(.sameVerdict, wrong: [.noSource])
      }
      guard source.loaded.digest == manifest.document.digest?.hex else {
        return Check(.sameVerdict, wrong: [.otherSource])
      }
      let judged = PackedDocument(verdictOf: checker.check(source))
      return Check(
        .sameVerdict,
        wrong: judged.isJudged(as: manifest.document)
          ? [] : [.otherVerdict(manifest.document, judged)])
    }
  }

  /// The XML is what the document gives.
  var xmlIsTheSame: Check {
    get throws(FileFailure) {
      guard let xml = try bytes(of: .xml) else {
        return Check(title: .sameXML, outcome: withoutXML)
      }
      if let reason = incomparable { return Check(title: .sameXML, outcome: .notChecked(reason)) }
      guard let source = try source, let document = source.loaded.document else {
        return Check(.sameXML, wrong: [.noSource])
      }
      let stamp = DocumentStamp(
        edition: checker.edition(for: source).name ?? "", ruleSet: Bidrag.ruleSet,
        sourceDigest: source.loaded.digest)
      let isSame = SchemaProof(of: document, stamp: stamp).xml.bytes == xml
      return Check(.sameXML, wrong: isSame ? [] : [.otherXML(name(of: .xml))])
    }
  }

  /// Only what cannot be submitted has no XML.
  private var withoutXML: Check.Outcome {
    manifest.document.verdict == .submittable ? .fails([.xmlMissing]) : .notChecked(.noXML)
  }

  private var checker: Checker {
    Checker(editions: editions, today: manifest.asOf ?? .earliest)
  }

  /// Why this program cannot come to the verdict again; nil where it can.
  private var incomparable: Text? {
    manifest.ruleSet == Bidrag.ruleSet
      ? nil : .otherRules(manifest.ruleSet ?? "", Bidrag.ruleSet)
  }

  /// The document with its case, and with its annexes as the package holds them.
  private var source: CaseFile? {
    get throws(FileFailure) {
      guard let name = manifest.document.file, PackageNames.isSafe(name),
        case .file = AnnexPlace(of: name, in: folder)
      else { return nil }
      var file = try CaseLoader.load(PathName.join(folder, name)).asReceived
      var annexes: [String: AnnexFile] = [:]
      let budgets = file.loaded.document?.budgetAnnexFiles ?? []
      for original in file.loaded.document?.annexFiles ?? [] {
        let packed = manifest.files.first { file in
          file.role == .annex && file.original?.hasBytes(of: original) == true
        }?.name
        annexes[original] =
          packed.map {
            CaseLoader.annex(
              $0, at: AnnexPlace(of: $0, in: folder), isBudget: budgets.contains(original))
          } ?? .missing()
      }
      file.annexes = annexes
      return file
    }
  }

  private func name(of role: PackedRole) -> String {
    manifest.files.first { $0.role == role }?.name ?? ""
  }

  /// The bytes of the file with a role; nil where the package has none that can be read.
  private func bytes(of role: PackedRole) throws(FileFailure) -> [UInt8]? {
    let name = name(of: role)
    guard PackageNames.isSafe(name),
      case .file(let path, let bytes) = AnnexPlace(of: name, in: folder)
    else { return nil }
    return try FileReader.bytes(of: path, limit: bytes)
  }
}
