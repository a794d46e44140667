import HandboekDocument
import HandboekXML

extension FilterForm {
  /// Writes the form in a template: nothing of it is there until the script puts it above its list.
  func template(into writer: inout XMLWriter) {
    writer.element("template") { writer in
      writer.attribute("data-filter", section.identifier)
      writer.element("form") { writer in
        writer.attribute("class", "filter")
        writer.attribute("role", "search")
        writer.attribute("aria-label", name)
        writer.attribute("data-wat", counted)
        writer.newline()
        words(into: &writer)
        for field in fields { select(field, into: &writer) }
        outcome(into: &writer)
      }
    }
    writer.newline()
  }

  private func words(into writer: inout XMLWriter) {
    labelled("Zoekwoorden", class: "veld woorden", into: &writer) { writer in
      writer.element("input") { writer in
        writer.attribute("type", "search")
        writer.attribute("name", "zoek")
        writer.attribute("autocomplete", "off")
      }
    }
  }

  private func select(_ field: Field, into writer: inout XMLWriter) {
    labelled(field.label, class: "veld", into: &writer) { writer in
      writer.element("select") { writer in
        writer.attribute("name", field.name)
        for option in [Option(value: "", label: "Alle")] + field.options {
          writer.element("option") { writer in
            writer.attribute("value", option.value)
            writer.text(option.label)
          }
        }
      }
    }
  }

  /// A label around its control needs no id, of which the page may have only one.
  private func labelled(
    _ text: String, class name: String, into writer: inout XMLWriter,
    _ control: (inout XMLWriter) -> Void
  ) {
    writer.element("label") { writer in
      writer.attribute("class", name)
      writer.element("span") { $0.text(text) }
      writer.text(" ")
      control(&writer)
    }
    writer.newline()
  }

  /// Writes where the script says what was found, and the way back to everything.
  private func outcome(into writer: inout XMLWriter) {
    writer.element("div") { writer in
      writer.attribute("class", "stand")
      writer.element("p") { writer in
        writer.attribute("role", "status")
      }
      writer.element("button") { writer in
        writer.attribute("type", "button")
        writer.text("Wis keuzes")
      }
    }
    writer.newline()
    writer.element("ul") { writer in
      writer.attribute("class", "dichtbij")
      writer.attribute("hidden", "")
    }
    writer.newline()
    writer.element("h3") { writer in
      writer.attribute("class", "gevonden")
      writer.attribute("hidden", "")
      writer.text("Gevonden")
    }
    writer.newline()
  }
}
