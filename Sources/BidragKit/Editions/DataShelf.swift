import FormKit
import FormYAML
import Synchronization

/// The data files that have been read so far, by name, shared by all who check at the same time.
///
/// A file is read when it is first asked for.
final class DataShelf<Form: FormPart>: Sendable {
  private let readings = Mutex<[String: FormReading<Form>]>([:])

  func reading(named name: String, read: () -> FormReading<Form>) -> FormReading<Form> {
    readings.withLock { readings in
      if let reading = readings[name] { return reading }
      let reading = read()
      readings[name] = reading
      return reading
    }
  }
}

/// A file of data, with a change to lay over it.
struct DataFile: Sendable {
  var name: String
  var bytes: [UInt8]
  var change: FormNode?

  func read<Form: FormPart>(as type: Form.Type) -> FormReading<Form> {
    let yaml = YAMLReader.read(bytes, name: name)
    guard var tree = yaml.tree else {
      return FormReading(form: Form(), findings: yaml.findings)
    }
    let part = Form.partInfo
    if let change { tree = change.laid(over: tree.withoutRanges, as: part) }
    var reading = FormReader.read(tree, as: type, kind: nil)
    let locator = Locator(tree: tree, part: part)
    reading.findings = yaml.findings + reading.findings.map(locator.located)
    return reading
  }
}
