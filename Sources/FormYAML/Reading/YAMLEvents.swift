import CLibYAML
import Diagnostics

/// What libyaml meets in a text, one thing after the other.
///
/// The tree is built from these events: nothing between libyaml and it costs time or hides places.
struct YAMLEvents: ~Copyable {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

  /// Events of a text in UTF-8, which must outlive them.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after the end of the text, the end again.
  mutating func next() throws(LibYAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw LibYAMLProblem(parser.pointee) }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }
}

/// One thing that libyaml meets, and where.
struct YAMLEvent {
  enum Content {
    case text(String, YAMLTextStyle)
    case fields(isFlow: Bool)
    case items(isFlow: Bool)
    /// The end of fields or items.
    case end
    case alias
    case document
    case endOfDocument
    case endOfText
    /// The beginning of the text.
    case beginning
  }

  var content: Content
  var start: YAMLMark
  var end: YAMLMark
}

/// How a text is written.
enum YAMLTextStyle { case plain, quoted, block }

/// A place as libyaml counts: from 0, in Unicode scalars.
struct YAMLMark {
  var index: Int
  var line: Int
  var column: Int

  var position: SourcePosition { SourcePosition(line: line + 1, column: column + 1) }
}

/// Why libyaml cannot read a text. The words are libyaml's, for recognising and never for showing.
struct LibYAMLProblem: Error {
  var words: String
  var position: SourcePosition
  /// What libyaml was doing, and where it began.
  var context: String?
  var contextPosition: SourcePosition?
}

extension LibYAMLProblem {
  fileprivate init(_ parser: yaml_parser_t) {
    words = parser.problem.map { String(cString: $0) } ?? ""
    // The places of problems with characters or memory are not set, and so the text's beginning.
    position = YAMLMark(parser.problem_mark).position
    context = parser.context.map { String(cString: $0) }
    contextPosition = context == nil ? nil : YAMLMark(parser.context_mark).position
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    index = Int(clamping: mark.index)
    line = Int(clamping: mark.line)
    column = Int(clamping: mark.column)
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    start = YAMLMark(event.start_mark)
    end = YAMLMark(event.end_mark)
    content =
      switch event.type {
      case YAML_SCALAR_EVENT:
        .text(String(event.data.scalar), YAMLTextStyle(event.data.scalar.style))
      case YAML_MAPPING_START_EVENT:
        .fields(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
      case YAML_SEQUENCE_START_EVENT:
        .items(isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: .end
      case YAML_ALIAS_EVENT: .alias
      case YAML_DOCUMENT_START_EVENT: .document
      case YAML_DOCUMENT_END_EVENT: .endOfDocument
      case YAML_STREAM_START_EVENT: .beginning
      default: .endOfText
      }
  }
}

extension YAMLTextStyle {
  fileprivate init(_ style: yaml_scalar_style_t) {
    self =
      switch style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
  }
}

extension String {
  fileprivate init(_ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar) {
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    self = String(decoding: bytes, as: UTF8.self)
  }
}
