/// Letters without their accents, for names and words that are compared as Dutch readers do.
public enum LetterFolding {
  /// The plain small letters for a small letter with an accent or ligature; nil for any other character.
  ///
  /// The letters of the Latin script that Unicode takes apart in a letter of ASCII and marks (canonical
  /// decomposition), and those that are written as one or two letters where they cannot be typed.
  public static func plain(_ scalar: Unicode.Scalar) -> String? {
    // Most that is asked for is no Latin letter.
    guard
      (0xDF...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value)
        || (0xFB00...0xFB04).contains(scalar.value)
    else { return nil }
    return switch scalar {
    case "à"..."å", "ā", "ă", "ą", "ǎ", "ǟ", "ǡ", "ǻ", "ȁ", "ȃ", "ȧ", "ḁ", "ạ", "ả", "ấ", "ầ", "ẩ", "ẫ",
      "ậ", "ắ", "ằ", "ẳ", "ẵ", "ặ":
      "a"
    case "ḃ", "ḅ", "ḇ": "b"
    case "ç", "ć", "ĉ", "ċ", "č", "ḉ": "c"
    case "ð", "ď", "đ", "ḋ", "ḍ", "ḏ", "ḑ", "ḓ": "d"
    case "è"..."ë", "ē", "ĕ", "ė", "ę", "ě", "ȅ", "ȇ", "ȩ", "ḕ", "ḗ", "ḙ", "ḛ", "ḝ", "ẹ", "ẻ", "ẽ", "ế",
      "ề", "ể", "ễ", "ệ":
      "e"
    case "ḟ": "f"
    case "ĝ", "ğ", "ġ", "ģ", "ǧ", "ǵ", "ḡ": "g"
    case "ĥ", "ħ", "ȟ", "ḣ", "ḥ", "ḧ", "ḩ", "ḫ", "ẖ": "h"
    case "ì"..."ï", "ĩ", "ī", "ĭ", "į", "ı", "ǐ", "ȉ", "ȋ", "ḭ", "ḯ", "ỉ", "ị": "i"
    case "ĵ", "ǰ": "j"
    case "ķ", "ĸ", "ǩ", "ḱ", "ḳ", "ḵ": "k"
    case "ĺ", "ļ", "ľ", "ŀ", "ł", "ḷ", "ḹ", "ḻ", "ḽ": "l"
    case "ḿ", "ṁ", "ṃ": "m"
    case "ñ", "ń", "ņ", "ň", "ŉ", "ŋ", "ǹ", "ṅ", "ṇ", "ṉ", "ṋ": "n"
    case "ò"..."ö", "ø", "ō", "ŏ", "ő", "ơ", "ǒ", "ǫ", "ǭ", "ȍ", "ȏ", "ȫ", "ȭ", "ȯ", "ȱ", "ṍ", "ṏ", "ṑ",
      "ṓ", "ọ", "ỏ", "ố", "ồ", "ổ", "ỗ", "ộ", "ớ", "ờ", "ở", "ỡ", "ợ":
      "o"
    case "ṕ", "ṗ": "p"
    case "ŕ", "ŗ", "ř", "ȑ", "ȓ", "ṙ", "ṛ", "ṝ", "ṟ": "r"
    case "ś", "ŝ", "ş", "š", "ſ", "ș", "ṡ", "ṣ", "ṥ", "ṧ", "ṩ": "s"
    case "ţ", "ť", "ŧ", "ț", "ṫ", "ṭ", "ṯ", "ṱ", "ẗ": "t"
    case "ù"..."ü", "ũ", "ū", "ŭ", "ů", "ű", "ų", "ư", "ǔ", "ǖ", "ǘ", "ǚ", "ǜ", "ȕ", "ȗ", "ṳ", "ṵ", "ṷ",
      "ṹ", "ṻ", "ụ", "ủ", "ứ", "ừ", "ử", "ữ", "ự":
      "u"
    case "ṽ", "ṿ": "v"
    case "ŵ", "ẁ", "ẃ", "ẅ", "ẇ", "ẉ", "ẘ": "w"
    case "ẋ", "ẍ": "x"
    case "ý", "ÿ", "ŷ", "ȳ", "ẏ", "ẙ", "ỳ", "ỵ", "ỷ", "ỹ": "y"
    case "ź", "ż", "ž", "ẑ", "ẓ", "ẕ": "z"
    case "æ": "ae"
    case "ǆ": "dz"
    case "ﬀ": "ff"
    case "ﬁ": "fi"
    case "ﬂ": "fl"
    case "ĳ": "ij"
    case "ǉ": "lj"
    case "ǌ": "nj"
    case "œ": "oe"
    case "ß": "ss"
    case "þ": "th"
    case "ﬃ": "ffi"
    case "ﬄ": "ffl"
    default: nil
    }
  }
}
