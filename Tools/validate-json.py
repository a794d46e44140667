#!/usr/bin/env python3
"""Validates a JSON document against a JSON Schema (2020-12): validate-json.py DOCUMENT SCHEMA."""

import json
import sys

from jsonschema import Draft202012Validator

MOST_SHOWN = 20


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 64
    with open(sys.argv[1], encoding="utf-8") as document, open(sys.argv[2], encoding="utf-8") as schema:
        document, schema = json.load(document), json.load(schema)
    Draft202012Validator.check_schema(schema)
    errors = list(Draft202012Validator(schema).iter_errors(document))
    for error in errors[:MOST_SHOWN]:
        # The deepest part of a failed choice says most.
        while error.context:
            error = max(error.context, key=lambda inner: len(inner.absolute_path))
        print(f"{error.json_path}: {error.message[:300]}", file=sys.stderr)
    return 65 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
