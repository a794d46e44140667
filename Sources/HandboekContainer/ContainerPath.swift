/// A path inside a container: normalised once, so that nothing can leave the container.
public struct ContainerPath: Sendable, Hashable {
  public let text: String
}
