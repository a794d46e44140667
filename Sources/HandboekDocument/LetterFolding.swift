/// Letters without their accents, for names and words that are compared as Dutch readers do.
public enum LetterFolding {
  /// The plain small letters for a small letter with an accent or ligature; nil for any other character.
  public static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "à"..."å": "a"
    case "æ": "ae"
    case "ç", "č", "ć": "c"
    case "è"..."ë", "ę", "ě": "e"
    case "ì"..."ï", "ı": "i"
    case "ñ", "ń": "n"
    case "ò"..."ö", "ø": "o"
    case "ù"..."ü": "u"
    case "ý", "ÿ": "y"
    case "ß": "ss"
    case "š", "ş", "ś": "s"
    case "ž", "ź", "ż": "z"
    case "ğ": "g"
    default: nil
    }
  }
}
