"""Validates a JSON file against a JSON Schema: check-json.py SCHEMA FILE."""

import json
import sys

from jsonschema import Draft202012Validator

schema, document = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:3])
Draft202012Validator.check_schema(schema)
errors = sorted(Draft202012Validator(schema).iter_errors(document), key=lambda e: list(map(str, e.path)))
for error in errors[:20]:
    print("/" + "/".join(map(str, error.path)) + ": " + error.message[:300], file=sys.stderr)
print(f"JSON Schema: {len(errors)} fouten in {sys.argv[2]}")
sys.exit(len(errors) > 0)
