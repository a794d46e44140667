// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is built with the same strictness.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target; its dependencies point downward only (see CONTRIBUTING.md).
func library(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func systemLibrary(_ name: String, pkgConfig: String? = nil, apt: [String], brew: [String]) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(apt), .brew(brew)])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "HandboekTestSupport"] + dependencies,
    exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "handboek",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "handboek", targets: ["handboek"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    systemLibrary(
      "CCMarkGFM", pkgConfig: "libcmark-gfm",
      apt: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"], brew: ["cmark-gfm"]),
    systemLibrary("CLibDeflate", pkgConfig: "libdeflate", apt: ["libdeflate-dev"], brew: ["libdeflate"]),
    systemLibrary("CLibXML2", pkgConfig: "libxml-2.0", apt: ["libxml2-dev"], brew: ["libxml2"]),
    .systemLibrary(name: "CMalloc"),
    systemLibrary("CStemmer", apt: ["libstemmer-dev"], brew: ["snowball"]),
    systemLibrary("CYAML", pkgConfig: "yaml-0.1", apt: ["libyaml-dev"], brew: ["libyaml"]),
    systemLibrary("CZlib", pkgConfig: "zlib", apt: ["zlib1g-dev"], brew: ["zlib"]),

    library("HandboekDiagnostics"),
    library("HandboekDocument", ["HandboekDiagnostics"]),
    library("HandboekContainer", ["CLibDeflate", "CZlib"]),
    library("HandboekXML", ["CLibXML2"]),
    library("HandboekPDF", ["HandboekContainer"]),
    library(
      "HandboekSource",
      ["CCMarkGFM", "CYAML", "HandboekContainer", "HandboekDocument", "HandboekXML"]),
    library("HandboekLinking", ["HandboekDocument"]),
    library("HandboekAccessibility", ["HandboekDocument"]),
    library("HandboekChecks", ["HandboekAccessibility", "HandboekDocument"], exclude: ["MELDINGEN.md"]),
    .target(
      name: "HandboekStyles", path: "Styles",
      resources: [
        .embedInCode("tokens.css"), .embedInCode("epub.css"), .embedInCode("screen.css"),
        .embedInCode("print.css"), .embedInCode("paper-a5.css"), .embedInCode("paper-large.css"),
        .embedInCode("pack.css"), .embedInCode("foot-notes.css"), .embedInCode("only-lines.css"),
        .embedInCode("filter.js"), .embedInCode("volg.css"), .embedInCode("volg.js"),
      ],
      swiftSettings: strict),
    .target(
      name: "HandboekTemplates",
      resources: [
        .embedInCode("nieuw/LEESMIJ.md"),
        .embedInCode("nieuw/aanbod/voorbeeldcontactpunt.md"),
        .embedInCode("nieuw/aanbod/voorbeeldhandreiking.md"),
        .embedInCode("nieuw/aanbod/voorbeeldtraining.md"),
        .embedInCode("nieuw/beelden/kringen.svg"),
        .embedInCode("nieuw/begrippen/sleutelpersoon.md"),
        .embedInCode("nieuw/colofon.md"),
        .embedInCode("nieuw/edities/voorbeelddam/aanbod/eigen-voorbeeldcontactpunt.md"),
        .embedInCode("nieuw/edities/voorbeelddam/editie.yml"),
        .embedInCode("nieuw/edities/voorbeelddam/passages/eigen-alinea.md"),
        .embedInCode("nieuw/handboek.yml"),
        .embedInCode("nieuw/hoofdstukken/01-schrijven.md"),
        .embedInCode("nieuw/hoofdstukken/02-verwijzen.md"),
        .embedInCode("nieuw/leerroutes/nieuwe-redacteur.md"),
        .embedInCode("nieuw/partners/gemeente-voorbeelddam.md"),
        .embedInCode("nieuw/publicaties/voorbeeldrapport-2025.md"),
        .embedInCode("nieuw/voorwoord.md"),
        .embedInCode("nieuw/vraagstukken/hoe-beginnen-wij-een-gesprek.md"),
      ],
      swiftSettings: strict),
    library("HandboekHTML", ["HandboekAccessibility", "HandboekDocument", "HandboekXML"]),
    library(
      "HandboekCover", ["HandboekContainer", "HandboekDocument", "HandboekXML"], exclude: ["OFL.txt"]),
    library(
      "HandboekEPUB",
      [
        "HandboekAccessibility", "HandboekHTML", "HandboekCatalogue", "HandboekContainer", "HandboekCover",
        "HandboekStyles",
        "HandboekXML",
      ]),
    library(
      "HandboekPrint",
      ["HandboekHTML", "HandboekContainer", "HandboekExchange", "HandboekStyles", "HandboekXML"]),
    library("HandboekFeeds", ["HandboekJSON", "HandboekXML"]),
    library("HandboekConformance", ["HandboekContainer", "HandboekXML", "HandboekDiagnostics"]),
    library(
      "HandboekPreview",
      [
        "HandboekDiagnostics", "HandboekPrint", "HandboekStyles", "HandboekXML",
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    library("HandboekPlainText", ["HandboekDocument"]),
    library("HandboekTerminal", ["HandboekPlainText", "HandboekDocument"]),
    library("HandboekReading", ["HandboekContainer", "HandboekDocument", "HandboekXML"]),
    library("HandboekPack", ["HandboekDocument"]),
    library("HandboekJSON", ["HandboekContainer", "HandboekDocument"], exclude: ["handboek.schema.json"]),
    library("HandboekCatalogue", ["CStemmer", "HandboekDocument", "HandboekJSON"]),
    library("HandboekSearch", ["HandboekCatalogue", "HandboekDiagnostics", "HandboekDocument"]),
    library("HandboekExchange", ["HandboekDocument", "HandboekJSON"]),
    library("HandboekImport", ["HandboekContainer", "HandboekDocument", "HandboekExchange", "HandboekXML"]),
    library("HandboekChanges", ["HandboekDocument", "HandboekJSON"]),
    library(
      "HandboekCommands",
      [
        "CMalloc",
        "HandboekSource", "HandboekLinking", "HandboekChecks", "HandboekConformance", "HandboekEPUB",
        "HandboekPrint", "HandboekPlainText", "HandboekJSON", "HandboekExchange", "HandboekCatalogue",
        "HandboekPack", "HandboekPDF", "HandboekChanges", "HandboekCover", "HandboekFeeds", "HandboekImport",
        "HandboekReading", "HandboekPreview", "HandboekSearch", "HandboekTemplates", "HandboekTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "HandboekTestSupport",
      dependencies: ["HandboekContainer", "HandboekDiagnostics", "HandboekDocument"],
      path: "Tests/HandboekTestSupport",
      swiftSettings: strict),
    tests("HandboekDiagnostics", [], exclude: ["Golden"]),
    tests("HandboekContainer", []),
    tests("HandboekXML", []),
    tests("HandboekPDF", ["HandboekContainer"], exclude: ["Fixtures"]),
    tests(
      "HandboekCover", ["HandboekContainer", "HandboekDocument", "HandboekStyles", "HandboekXML"],
      exclude: ["Golden"]),
    tests("HandboekSource", ["HandboekDocument"], exclude: ["Fixtures", "Golden"]),
    tests("HandboekLinking", ["HandboekDocument", "HandboekSource"], exclude: ["Golden", "References"]),
    tests("HandboekAccessibility", ["HandboekDocument"]),
    tests("HandboekChecks", ["HandboekDocument"]),
    tests("HandboekHTML", ["HandboekDocument", "HandboekXML"], exclude: ["Golden"]),
    tests(
      "HandboekEPUB",
      [
        "HandboekAccessibility", "HandboekConformance", "HandboekContainer", "HandboekDiagnostics",
        "HandboekDocument", "HandboekStyles", "HandboekXML",
      ],
      exclude: ["Golden", "ROWS.md"]),
    tests(
      "HandboekConformance", ["HandboekContainer", "HandboekDiagnostics", "HandboekXML"], exclude: ["Corpus"]),
    tests("HandboekPrint", ["HandboekContainer", "HandboekDocument", "HandboekStyles"], exclude: ["Golden"]),
    tests("HandboekTemplates", []),
    tests("HandboekPreview", ["HandboekDiagnostics", "HandboekPrint"]),
    tests("HandboekPlainText", ["HandboekDocument"], exclude: ["Golden"]),
    tests("HandboekTerminal", ["HandboekDocument", "HandboekPlainText"], exclude: ["Golden", "ROWS.md"]),
    tests(
      "HandboekReading", ["HandboekContainer", "HandboekDocument", "HandboekPlainText", "HandboekSearch"],
      exclude: ["Corpus", "Golden"]),
    tests("HandboekPack", ["HandboekDocument"]),
    tests("HandboekJSON", ["HandboekDocument"], exclude: ["Golden"]),
    tests("HandboekFeeds", ["HandboekXML"], exclude: ["Golden"]),
    tests("HandboekCatalogue", ["HandboekDocument", "HandboekLinking"]),
    tests(
      "HandboekImport",
      [
        "HandboekContainer", "HandboekDiagnostics", "HandboekDocument", "HandboekExchange", "HandboekSource",
      ],
      exclude: ["Fixtures", "Golden"]),
    tests("HandboekChanges", ["HandboekDiagnostics", "HandboekDocument", "HandboekJSON"]),
    tests(
      "HandboekSearch", ["HandboekDiagnostics", "HandboekDocument", "HandboekLinking", "HandboekSource"]),
    tests(
      "HandboekExchange", ["HandboekDiagnostics", "HandboekDocument", "HandboekLinking", "HandboekSource"],
      exclude: ["Golden"]),
    tests(
      "HandboekCommands", ["HandboekDiagnostics", "HandboekDocument", "HandboekPlainText"],
      exclude: ["Commands", "Fixtures"]),
    .testTarget(
      name: "HandboekOutputsTests",
      dependencies: [
        "HandboekChanges", "HandboekConformance", "HandboekContainer", "HandboekDiagnostics", "HandboekEPUB",
        "HandboekJSON",
        "HandboekLinking",
        "HandboekPack", "HandboekPlainText",
        "HandboekPrint", "HandboekReading", "HandboekSearch", "HandboekSource", "HandboekTestSupport",
        "HandboekXML",
      ], swiftSettings: strict),

    .executableTarget(name: "handboek", dependencies: ["HandboekCommands"], swiftSettings: strict),
  ]
)

// The fuzz driver of the reader: no part of the program, see CONTRIBUTING.md.
if Context.environment["HANDBOEK_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "handboek-fuzz",
      dependencies: [
        "HandboekContainer", "HandboekDocument", "HandboekPlainText", "HandboekReading", "HandboekTerminal",
      ],
      path: "Tools/fuzz", exclude: ["changed_documents.py", "sources.py"], swiftSettings: strict))
}
