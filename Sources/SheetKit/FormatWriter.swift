import CXLSXWriter

/// Tells libxlsxwriter how cells look.
struct FormatWriter {
  let library: bidrag_xlsx
  let format: UnsafeMutablePointer<lxw_format>

  func write(_ style: CellStyle) {
    if style.isBold { library.format_set_bold(format) }
    library.format_set_font_size(format, style.size)
    if let color = style.ink.color { library.format_set_font_color(format, color) }
    if let color = style.fill.color { library.format_set_bg_color(format, color) }
    if style.line == .below {
      library.format_set_bottom(format, UInt8(LXW_BORDER_HAIR.rawValue))
      library.format_set_border_color(format, 0x8C_959F)
    }
    if style.wraps { library.format_set_text_wrap(format) }
    if let alignment = style.alignment { align(alignment.code) }
    align(LXW_ALIGN_VERTICAL_CENTER)
    if style.isIndented { library.format_set_indent(format, 1) }
    if let code = style.numberFormat { library.format_set_num_format(format, code) }
  }

  private func align(_ alignment: lxw_format_alignments) {
    library.format_set_align(format, UInt8(alignment.rawValue))
  }
}

extension CellStyle.Ink {
  /// Dark enough on white and on the fills to be read by those who see less well.
  fileprivate var color: lxw_color_t? {
    switch self {
    case .plain: nil
    case .pale: 0x47_4F58
    case .warning: 0xA1_1212
    }
  }
}

extension CellStyle.Fill {
  fileprivate var color: lxw_color_t? {
    switch self {
    case .none: nil
    case .heading: 0xDC_E6EE
    case .sum: 0xF1_F4F6
    }
  }
}

extension CellStyle.Alignment {
  fileprivate var code: lxw_format_alignments {
    switch self {
    case .start: LXW_ALIGN_LEFT
    case .end: LXW_ALIGN_RIGHT
    }
  }
}
