/// A workbook could not be made: the surroundings failed.
package struct WorkbookError: Error, Sendable, Hashable {
  package enum Code: Sendable, Hashable {
    /// libxlsxwriter is not installed, or is of another version than the program was built for.
    case noLibrary
    /// The folder for temporary files cannot be written, or the disk is full.
    case temporaryFolder
    /// There is more than a workbook has room for.
    case tooLarge
    /// The library failed; the fault is not the surroundings'.
    case library
  }

  package var code: Code
  /// The folder for temporary files, where it is at fault.
  package var folder: String?
  /// What the system or the library gave as the reason.
  package var number: Int32

  init(_ code: Code, folder: String? = nil, number: Int32 = 0) {
    self.code = code
    self.folder = folder
    self.number = number
  }
}
