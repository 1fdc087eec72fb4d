public import Diagnostics
public import FormKit

/// What an annex is.
public enum AnnexKind: String, Choice {
  case letterOfIntent = "letter_of_intent"
  case budget
  case financialReport = "financial_report"
  case salaryReport = "salary_report"
  case auditorsCertificate = "auditors_certificate"
  case approvalDocument = "approval_document"
  case other

  public var name: Text {
    let swedish =
      switch self {
      case .letterOfIntent: "avsiktsförklaring"
      case .budget: "budget"
      case .financialReport: "ekonomisk_redovisning"
      case .salaryReport: "löneredovisning"
      case .auditorsCertificate: "revisionsintyg"
      case .approvalDocument: "godkännande"
      case .other: "annan"
      }
    return Text(sv: swedish, en: rawValue)
  }

  public var label: Text {
    switch self {
    case .letterOfIntent: Text(sv: "Avsiktsförklaring", en: "Letter of intent")
    case .budget: Text(sv: "Budget", en: "Budget")
    case .financialReport: Text(sv: "Ekonomisk redovisning", en: "Financial report")
    case .salaryReport: Text(sv: "Löneredovisning", en: "Salary report")
    case .auditorsCertificate: Text(sv: "Revisionsintyg", en: "Auditor's certificate")
    case .approvalDocument: Text(sv: "Godkännande", en: "Approval document")
    case .other: Text(sv: "Annan bilaga", en: "Another annex")
    }
  }
}
