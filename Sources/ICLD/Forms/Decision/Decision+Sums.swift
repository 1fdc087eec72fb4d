import Diagnostics
import FormKit

/// What the parts of a decision come to.
extension Decision {
  /// The sum of the posts; nil where there are none, or one of them lacks its amount.
  var postsWorking: Working? { sum(ofPosts: posts.indices.map { $0 }) }

  /// The sum of the years; nil where there are none, or one of them lacks its amount.
  var yearsWorking: Working? {
    let places = (Decision.root / Decision.years).items(of: years)
    guard years.allSatisfy({ $0.amount != nil }) else { return nil }
    return places.map { place, year in
      year.amount.map { amount in
        Working.Term.plus(amount, place / DecidedYear.amount, name: year.year.map(String.init))
      }
    }.asWorking
  }

  /// The sum of each year's posts, where every post has a year and an amount.
  var yearWorkings: [Working?] {
    guard posts.allSatisfy({ $0.year != nil && $0.amount != nil }) else { return [] }
    let rows = Dictionary(grouping: posts.indices, by: { posts[$0].year })
    return years.map { year in year.year.flatMap { rows[$0] }.flatMap(sum(ofPosts:)) }
  }

  private func sum(ofPosts rows: [Int]) -> Working? {
    guard rows.allSatisfy({ posts[$0].amount != nil }) else { return nil }
    let list = Decision.root / Decision.posts
    return rows.map { row in
      posts[row].amount.map { amount in
        Working.Term(
          .plus, .money(amount), path: (list[row] / DecidedPost.amount).path,
          name: posts[row].post?.label)
      }
    }.asWorking
  }
}
