import FormKit
import Synchronization

/// The data files that have been read so far, by name, shared by all who check at the same time.
///
/// A file is read when it is first asked for.
final class DataShelf<Form: FormPart>: Sendable {
  private let readings = Mutex<[String: DataReading<Form>]>([:])

  func reading(named name: String, read: () -> DataReading<Form>) -> DataReading<Form> {
    readings.withLock { readings in
      if let reading = readings[name] { return reading }
      let reading = read()
      readings[name] = reading
      return reading
    }
  }
}
