public import Diagnostics
public import FormKit

/// Changes the text of a file so that it reads as another tree, and leaves every byte, comment and
/// style alone that the change does not concern.
///
/// The new tree is made from the one that was read: what keeps its range is the same as before,
/// what has none is new, and what is not there any more is taken out. A field that keeps the range
/// of its name under another name is renamed.
public enum YAMLPatcher {
  /// The changed text.
  ///
  /// - Parameters:
  ///   - source: the text that `tree` was read from, without a byte-order mark.
  ///   - tree: the tree as it was read, with its places.
  ///   - new: what the text is to read as; texts are free from white space at both ends.
  /// - Throws: `YAMLPatchFault` where the changed text, read again, is not `new`, or is more than
  ///   is read.
  public static func patched(
    _ source: SourceText, from tree: FormNode, to new: FormNode
  ) throws(YAMLPatchFault) -> String {
    let wanted = new.asRead
    let limits = YAMLLimits.standard
    guard wanted.valueCount <= limits.values else {
      throw YAMLPatchFault(name: source.name, isTooLarge: true)
    }
    var patch = TreePatch(source.text)
    patch.change(tree, to: wanted, at: .root)
    let bytes = patch.applied
    let reading = YAMLReader.read(bytes, name: source.name)
    guard reading.tree?.withoutRanges == wanted.withoutRanges else {
      throw YAMLPatchFault(name: source.name, isTooLarge: bytes.count > limits.bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A text that could not be changed as it should; nothing was changed.
public struct YAMLPatchFault: Error, Sendable, Hashable {
  /// What the user calls the file.
  public let name: String
  /// Whether the text would be larger than what is read. Otherwise the fault is ours.
  public let isTooLarge: Bool
}

extension FormNode {
  /// How many values there are, as a reader counts them.
  fileprivate var valueCount: Int {
    switch content {
    case .empty, .scalar: 1
    case .fields(let entries): entries.reduce(1) { $0 + $1.node.valueCount }
    case .items(let items): items.reduce(1) { $0 + $1.valueCount }
    }
  }

  /// The tree as it looks once it has been read: texts are trimmed, and an empty one is blank.
  fileprivate var asRead: FormNode {
    var node = self
    switch content {
    case .empty: break
    case .scalar(let text):
      let trimmed = text.trimmed
      node.content = trimmed.isEmpty ? .empty : .scalar(trimmed)
    case .items(let items): node.content = .items(items.map(\.asRead))
    case .fields(let entries):
      node.content = .fields(
        entries.map { Entry($0.name, $0.node.asRead, nameRange: $0.nameRange) })
    }
    return node
  }
}
