"""Says what openapi-spec-validator finds in a document, and which operations it has seen: one JSON object a line."""

import json
import sys

from openapi_spec_validator import OpenAPIV30SpecValidator

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)

validator = OpenAPIV30SpecValidator(document)
for error in validator.iter_errors():
    print(json.dumps({"error": {"place": list(error.absolute_path), "message": str(error.message)}}))
for operation in validator.keyword_validators_registry["operation"].operation_ids_registry:
    print(json.dumps({"seen": operation}))
