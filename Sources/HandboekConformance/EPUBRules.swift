/// The rules, in the order of their ids.
enum EPUBRules {
  /// Every rule.
  static var all: [any EPUBRule.Type] {
    container + package + manifest + navigation + content + references + styles + overlays + accessibility
  }

  private static var container: [any EPUBRule.Type] {
    [
      UnreadableContainer.self, ForbiddenCompression.self, BookTooLarge.self, DamagedFile.self,
      UnsafeName.self,
      ForbiddenNameCharacter.self, NameEndsWithDot.self, NameTooLong.self, NameWithSpace.self,
      NameOutsideASCII.self,
      DuplicateName.self, MimetypeFirst.self, MimetypeContent.self, MimetypeCompressed.self,
      MimetypeExtraField.self,
      BytesBeforeContainer.self, MissingContainerXML.self, ContainerXMLStructure.self, MissingRootfile.self,
      RootfileWithoutPath.self, MissingPackage.self, ResourceInMetaInf.self, MetaInfStructure.self,
      EncryptedFile.self, ObfuscatedOther.self, UndeclaredFile.self, NotWellFormed.self, UncheckedEntity.self,
      XMLVersion.self, XMLEncoding.self, UTF16.self, Doctype.self, ExternalEntity.self,
    ]
  }

  private static var package: [any EPUBRule.Type] {
    [
      PackageVersion.self, OldEPUB.self, PackageStructure.self, PackageAttributes.self,
      PackageAttributeValues.self,
      DuplicatePackageID.self, RequiredMetadata.self, EmptyMetadata.self, UniqueIdentifier.self,
      InvalidUUID.self,
      ModifiedDate.self, PackageLanguage.self, DateForm.self, RefinesTarget.self, RefinesCycle.self,
      RefinedKind.self,
      RepeatedProperty.self, SubjectAuthority.self, UnknownProperty.self, UndeclaredPrefix.self,
      MalformedProperty.self, PrefixDeclaration.self, ReservedPrefix.self, DeprecatedProperty.self,
      LinkMediaType.self, LinkRelation.self, LinkTarget.self, MissingLinkTarget.self, RenditionValues.self,
      GuideTarget.self, CollectionRole.self, RepeatedGuideReference.self, DictionaryContent.self,
    ]
  }

  private static var manifest: [any EPUBRule.Type] {
    [
      MissingItemFile.self, RepeatedItem.self, ItemWithFragment.self, PackageInManifest.self,
      NavigationItem.self,
      RepeatedCover.self, PropertyOnWrongType.self, MissingItemProperty.self, SuperfluousItemProperty.self,
      SuperfluousRemoteResources.self, MissingFallback.self, FallbackCycle.self, PictureType.self,
      PictureExtension.self, UnusedItem.self, UnknownSpineItem.self, RepeatedSpineItem.self,
      NoLinearItem.self,
      UnreachableItem.self, SpineItemType.self, SpineNCX.self, ExclusiveProperties.self, NCXIdentifier.self,
      NCXStructure.self,
    ]
  }

  private static var navigation: [any EPUBRule.Type] {
    [
      TableOfContents.self, RepeatedNavigation.self, NavigationStructure.self, EmptyNavigationLabel.self,
      NavigationWithoutHeading.self, LandmarkWithoutType.self, RepeatedLandmark.self, NestedFlatList.self,
      RemoteNavigation.self, NavigationOrder.self,
    ]
  }

  private static var content: [any EPUBRule.Type] {
    [
      DocumentRoot.self, MisplacedElement.self, UnknownElement.self, MisplacedText.self, ChildOrder.self,
      ForbiddenNesting.self, UnknownAttribute.self, MissingAttribute.self, AttributeValue.self,
      DuplicateID.self,
      IDReference.self, LanguageMismatch.self, EmptyTitle.self, MissingTitle.self, EncodingDeclaration.self,
      DataAttributeName.self, ReservedNamespace.self, RoleValue.self, DeprecatedRole.self,
      UnknownSemantics.self,
      DeprecatedSemantics.self, MapName.self, DiscouragedElement.self, EmptyPronunciation.self,
      DeprecatedEPUBElement.self, Viewport.self, UselessViewport.self, UnusualPrefix.self, MathStructure.self,
    ]
  }

  private static var references: [any EPUBRule.Type] {
    [
      MissingResource.self, UndeclaredResource.self, MissingFragment.self, LeakingURL.self, URLWithQuery.self,
      RemoteResource.self, InsecureURL.self, FileURL.self, DataURL.self, InvalidURL.self,
      LinkOutsideSpine.self,
      LinkToOther.self, ForeignResource.self, ForeignPicture.self, ForeignPictureSource.self,
      PictureWithFragment.self, StyleSheetWithFragment.self, UseWithoutFragment.self, UnknownScheme.self,
      TypeMismatch.self, EmptyLink.self, AlternateStyleSheet.self,
    ]
  }

  private static var styles: [any EPUBRule.Type] {
    [
      StyleSyntax.self, ForbiddenStyleProperty.self, StyleEncoding.self, StyleInUTF16.self, EmptyImport.self,
      EmptyFontFace.self, FixedPosition.self, ForeignFont.self, DrawingRoot.self, ForeignObjectContent.self,
      MissingViewBox.self, UnknownSVGElement.self, NamelessSVGLink.self,
    ]
  }

  private static var overlays: [any EPUBRule.Type] {
    [
      OverlayNotNamed.self, OverlayWithoutText.self, OverlayDuration.self, OverlayTotal.self,
      OverlayStructure.self,
      OverlayClip.self, OverlayType.self, OverlayAudio.self,
    ]
  }

  private static var accessibility: [any EPUBRule.Type] {
    [
      MissingAccessMode.self, MissingSufficientMode.self, MissingFeature.self, MissingHazard.self,
      MissingSummary.self,
      UnknownAccessibilityValue.self, ContradictingHazards.self, UnknownConformance.self,
      MissingCertifier.self,
      UntrueConformance.self, UnnamedVisualMode.self, UntrueFeature.self, UntrueSufficientMode.self,
      MissingAlternative.self,
      NamelessDrawing.self, MissingMathText.self, MissingLanguage.self, MissingPackageLanguage.self,
      SkippedHeading.self, EmptyHeading.self, NamelessLink.self, VagueLink.self, TableWithoutHeaders.self,
      EmptyTableHeader.self, NamelessFrame.self, NamelessField.self, VideoWithoutCaptions.self,
      PositiveTabIndex.self, SelfStartingSound.self, MissingPageList.self, NamelessPageBreak.self,
      MissingPageSource.self, MissingRole.self, LowContrast.self, HalfColours.self,
    ]
  }
}
