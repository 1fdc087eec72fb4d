import Synchronization

/// The data files that have been read so far, by name, shared by all who check at the same time.
///
/// A file is read when it is first asked for.
final class DataShelf<Form: Sendable>: Sendable {
  /// In a list, since there are few: each new type of dictionary costs the runtime a search.
  private let readings = Mutex<[(name: String, reading: DataReading<Form>)]>([])

  func reading(named name: String, read: () -> DataReading<Form>) -> DataReading<Form> {
    readings.withLock { readings in
      if let known = readings.first(where: { $0.name == name }) { return known.reading }
      let reading = read()
      readings.append((name, reading))
      return reading
    }
  }
}
