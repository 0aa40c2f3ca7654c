# Runs `judge(text, kind)` over the documents of a list, one JSON line in, one JSON line out.
import json
import sys

with open(sys.argv[1], encoding="utf-8") as rows:
    for row in rows:
        row = json.loads(row)
        with open(row["path"], "rb") as file:
            text = file.read().decode("utf-8", "replace")
        try:
            found = sorted(set(judge(text, row["kind"])))
            print(json.dumps({"found": found}))
        except Exception as error:  # A tool that fails on a document has no result for it.
            print(json.dumps({"failed": repr(error)[:200]}))
