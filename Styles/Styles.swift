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
  /// What a booklet of A5 changes in `print`.
  public static var paperA5: [UInt8] { PackageResources.paper_a5_css }
  /// What large print changes in `print`.
  public static var paperLarge: [UInt8] { PackageResources.paper_large_css }
  /// What a pack for a meeting changes in `print`.
  public static var pack: [UInt8] { PackageResources.pack_css }
  /// Notes at the foot of the page, for engines that can.
  public static var footNotes: [UInt8] { PackageResources.foot_notes_css }
  /// What hides all but the lines of text, to find where they stand.
  public static var onlyLines: [UInt8] { PackageResources.only_lines_css }
  /// The script of the HTML: the filter over its lists.
  public static var filter: [UInt8] { PackageResources.filter_js }
  /// What the preview adds to the screen: the panel of diagnostics.
  public static var preview: [UInt8] { PackageResources.volg_css }
  /// The script of the preview, which puts what changed in the page.
  public static var previewScript: [UInt8] { PackageResources.volg_js }
}
