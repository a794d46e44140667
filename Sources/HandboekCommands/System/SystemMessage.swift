#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's error numbers in Dutch.
enum SystemMessage {
  /// What the user needs to know of an error number.
  static func dutch(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "u hebt er geen rechten voor"
    case ENOSPC, EDQUOT: "de schijf is vol"
    case EISDIR: "er staat een map met die naam"
    case ENOTDIR: "een deel van het pad is geen map"
    case ENOENT: "dat bestaat niet"
    case EROFS: "daar kan alleen gelezen worden"
    case EEXIST: "dat bestaat al"
    case ENAMETOOLONG: "de naam is te lang"
    case ELOOP: "de koppelingen lopen in een kring"
    case EMFILE, ENFILE: "er staan te veel bestanden open"
    case EFBIG: "het bestand wordt te groot"
    case EIO: "de schijf geeft een fout"
    case EBUSY, ETXTBSY: "het is in gebruik"
    case EXDEV: "het doel ligt op een andere schijf"
    default: "systeemfout \(code)"
    }
  }
}
