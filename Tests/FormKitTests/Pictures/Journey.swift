import Diagnostics
import FormKit

/// A small form with days, amounts and measures, for the tests of pictures.
struct Journey: FormDocument, PicturedDocument {
  var period: Period?
  var purpose: String?
  var stages: [Stage] = []
  var costs: [Cost] = []
  var goals: [Goal] = []
  var worries: [String] = []

  static let form = FormInfo(
    name: Text(same: "journey"), title: Text(same: "Journey"), subject: Text(same: "The journey"),
    version: 1, namespace: "urn:journey", kinds: [], part: partInfo)
  var formKind: FormKind? { nil }

  static let period = Token(
    \Journey.period, sv: "tid", en: "period", label: Text(same: "Period"), help: Text(same: ""))
  static let purpose = Token(
    \Journey.purpose, sv: "syfte", en: "purpose", label: Text(same: "Purpose"),
    help: Text(same: ""))
  static let stages = Token(
    \Journey.stages, sv: "etapper", en: "stages", item: ItemName("stage", sv: "etapp", en: "stage"),
    label: Text(same: "Stages"), help: Text(same: ""))
  static let costs = Token(
    \Journey.costs, sv: "kostnader", en: "costs", item: ItemName("cost", sv: "kostnad", en: "cost"),
    label: Text(same: "Costs"), help: Text(same: ""))
  static let goals = Token(
    \Journey.goals, sv: "mål", en: "goals", item: ItemName("goal", sv: "mål", en: "goal"),
    label: Text(same: "Goals"), help: Text(same: ""))
  static let worries = Token(
    \Journey.worries, sv: "farhågor", en: "worries", item: ItemName("worry", sv: "", en: ""),
    label: Text(same: "Worries"), help: Text(same: ""))

  static let fields = FieldList<Journey>(
    period.field, purpose.field, stages.field, costs.field, goals.field, worries.field)

  static let items = CountedItems(
    one: Text(sv: "etapp", en: "stage"), several: Text(sv: "etapper", en: "stages"))

  static var pictures: [PictureInfo] {
    let served = Text(sv: "Etapper", en: "Stages")
    return [
      PictureInfo(
        TimelineInfo(
          of: PictureItems(root / stages), mark: Stage.mark, named: Stage.name, note: Stage.mood,
          within: root / period,
          TimelineInfo.Series(Text(same: "Planned"), from: Stage.start, to: Stage.end),
          TimelineInfo.Series(Text(same: "Done"), on: Stage.done)),
        at: root / stages, title: Text(same: "Time"), items: items),
      PictureInfo(
        BarChartInfo(
          of: PictureItems(root / costs), by: Cost.mood, order: .largestFirst, Cost.planned,
          Cost.paid),
        at: root / costs, title: Text(same: "Money"), items: items),
      PictureInfo(
        BarChartInfo(
          of: PictureItems(PictureItems(root / goals), each: Goal.measures), mark: Measure.mark,
          named: Measure.name, unit: Measure.unit, numbers: Measure.target, Measure.outcome),
        at: root / goals, title: Text(same: "Measures"), items: items),
      PictureInfo(
        LogicMatrixInfo(
          overall: (Text(same: "Purpose"), root / purpose),
          LogicMatrixInfo.Step(
            Text(same: "Goal"), PictureItems(root / goals), mark: Goal.mark, text: Goal.text
          )
          .measured(
            by: Goal.measures, unit: Measure.unit, Measure.name, Measure.target, Measure.outcome
          )
          .served(
            served, by: PictureItems(root / stages), mark: Stage.mark, named: Stage.name,
            refers: Stage.goals)
        ).noting(Text(same: "Worries"), root / worries),
        at: root / goals, title: Text(same: "Matrix"), items: items),
    ]
  }
}

enum Mood: String, Choice {
  case good, bad

  var name: Text { Text(sv: self == .good ? "bra" : "dåligt", en: rawValue) }
  var label: Text { self == .good ? Text(sv: "Bra", en: "Good") : Text(sv: "Dåligt", en: "Bad") }
}

struct Stage: FormPart {
  var mark: String?
  var name: String?
  var mood: Mood?
  var start: CalendarDate?
  var end: CalendarDate?
  var done: CalendarDate?
  var goals: [String] = []

  static let mark = Token(
    \Stage.mark, sv: "id", en: "id", label: Text(same: "Id"), help: Text(same: ""))
  static let name = Token(
    \Stage.name, sv: "namn", en: "name", label: Text(same: "Name"), help: Text(same: ""))
  static let mood = Token(
    \Stage.mood, sv: "hur", en: "mood", label: Text(same: "Mood"), help: Text(same: ""))
  static let start = Token(
    \Stage.start, sv: "start", en: "start", label: Text(same: "Start"), help: Text(same: ""))
  static let end = Token(
    \Stage.end, sv: "slut", en: "end", label: Text(same: "End"), help: Text(same: ""))
  static let done = Token(
    \Stage.done, sv: "klar", en: "done", label: Text(same: "Done"), help: Text(same: ""))
  static let goals = Token(
    \Stage.goals, sv: "mål", en: "goals", item: ItemName("goal", sv: "", en: ""),
    label: Text(same: "Goals"), help: Text(same: ""))
  static let fields = FieldList<Stage>(
    mark.field, name.field, mood.field, start.field, end.field, done.field, goals.field)
}

struct Cost: FormPart {
  var mood: Mood?
  var planned: Money?
  var paid: Money?

  static let mood = Token(
    \Cost.mood, sv: "hur", en: "mood", label: Text(same: "Mood"), help: Text(same: ""))
  static let planned = Token(
    \Cost.planned, sv: "plan", en: "planned", label: Text(same: "Planned"), help: Text(same: ""))
  static let paid = Token(
    \Cost.paid, sv: "betalt", en: "paid", label: Text(same: "Paid"), help: Text(same: ""))
  static let fields = FieldList<Cost>(mood.field, planned.field, paid.field)
}

struct Goal: FormPart {
  var mark: String?
  var text: String?
  var measures: [Measure] = []

  static let mark = Token(
    \Goal.mark, sv: "id", en: "id", label: Text(same: "Id"), help: Text(same: ""))
  static let text = Token(
    \Goal.text, sv: "text", en: "text", label: Text(same: "Text"), help: Text(same: ""))
  static let measures = Token(
    \Goal.measures, sv: "mått", en: "measures", item: ItemName("measure", sv: "", en: ""),
    label: Text(same: "Measures"), help: Text(same: ""))
  static let fields = FieldList<Goal>(mark.field, text.field, measures.field)
}

struct Measure: FormPart {
  var mark: String?
  var name: String?
  var unit: String?
  var target: String?
  var outcome: String?

  static let mark = Token(
    \Measure.mark, sv: "id", en: "id", label: Text(same: "Id"), help: Text(same: ""))
  static let name = Token(
    \Measure.name, sv: "namn", en: "name", label: Text(same: "Name"), help: Text(same: ""))
  static let unit = Token(
    \Measure.unit, sv: "enhet", en: "unit", label: Text(same: "Unit"), help: Text(same: ""))
  static let target = Token(
    \Measure.target, sv: "mål", en: "target", label: Text(same: "Target"), help: Text(same: ""))
  static let outcome = Token(
    \Measure.outcome, sv: "utfall", en: "outcome", label: Text(same: "Outcome"),
    help: Text(same: ""))
  static let fields = FieldList<Measure>(
    mark.field, name.field, unit.field, target.field, outcome.field)
}
