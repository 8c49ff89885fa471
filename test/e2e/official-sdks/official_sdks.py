"""Makes calls with the vendor's SDKs: reads them from one file, and writes to another what each SDK sent and understood."""

import importlib
import json
import sys

from alibabacloud_tea_openapi.utils_models import Config
from darabonba.runtime import RuntimeOptions

PACKAGES = {"dbs": "alibabacloud_dbs20190306", "computenest": "alibabacloud_computenest20210601"}


def client_of(product, endpoint, key):
    config = Config(access_key_id="sdk", access_key_secret=key, endpoint=endpoint, protocol="http")
    return importlib.import_module(f"{PACKAGES[product]}.client").Client(config)


def parameter_names(model):
    """Names of all parameters, as the model sends them."""
    empty = model()
    for name in vars(empty):
        setattr(empty, name, [] if name == "filter" else name)
    return sorted(empty.to_map())


def call(one, endpoint, key):
    models = importlib.import_module(f"{PACKAGES[one['product']]}.models")
    model = getattr(models, f"{one['action']}Request")
    request = model().from_map(one["request"])
    snake = "".join(f"_{c.lower()}" if c.isupper() else c for c in one["action"]).lstrip("_")
    method = getattr(client_of(one["product"], endpoint, key), f"{snake}_with_options")
    answer = method(request, RuntimeOptions())
    return {"names": parameter_names(model), "sent": request.to_map(), "body": answer.body.to_map()}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        given = json.load(file)
    answers = []
    for one in given["calls"]:
        try:
            answers.append(call(one, given["endpoint"], given["key"]))
        except Exception as error:  # what the SDK makes of a refusal is part of what is looked at
            answers.append({"error": type(error).__name__, "code": getattr(error, "code", None), "text": str(error)})
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(answers, file)


main()
