/// The style sheets of the outputs and the script of one of them, embedded in the program so that it needs no files at run time.
public enum Styles {
  /// The design tokens (colours, type, space) that every other sheet uses.
  public static var tokens: [UInt8] { PackageResources.tokens_css }
  /// The sheet of the EPUB.
  public static var epub: [UInt8] { PackageResources.epub_css }
  /// The sheet of the HTML on a screen.
  public static var screen: [UInt8] { PackageResources.screen_css }
  /// The sheet of the HTML on paper (CSS Paged Media).
  public static var print: [UInt8] { PackageResources.print_css }
  /// The script of the HTML: the filter over its lists.
  public static var filter: [UInt8] { PackageResources.filter_js }
}
