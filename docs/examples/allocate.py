#!/usr/bin/env python3
"""Previews and commits one block, follows its orders, and keeps the statement. Standard library alone.

usage: OAS_API_TOKEN=oas_... allocate.py BOND GROUP PAR      (OAS: address of the gateway, default http://localhost:8080)
"""
import json
import os
import sys
import time
import urllib.error
import urllib.request

OAS = os.environ.get("OAS", "http://localhost:8080")


class Refused(Exception):
    """A problem document (RFC 9457)."""


class Desk:
    def __init__(self, api_token):
        self.api_token = api_token
        self.access = None
        self.until = 0.0

    def call(self, path, body=None, **headers):
        """The answer's bytes; a refusal as its problem document; waits where the service asks for it."""
        data = None if body is None else json.dumps(body).encode()
        while True:
            headers["Authorization"] = "Bearer " + self.access_token()
            try:
                return send(path, data, headers)
            except urllib.error.HTTPError as error:
                wait = error.headers.get("Retry-After")
                if error.code in (429, 503) and wait:
                    time.sleep(int(wait))
                    continue
                raise Refused(error.read().decode()) from error

    def access_token(self):
        if time.monotonic() > self.until:
            answer = json.loads(send("/v1/auth/access-token", json.dumps({"api_token": self.api_token}).encode(), {}))
            self.access = answer["access_token"]
            self.until = time.monotonic() + answer["expires_in"] - 30
        return self.access

    def json(self, path, body=None, **headers):
        return json.loads(self.call(path, body, **headers))


def send(path, data, headers):
    request = urllib.request.Request(OAS + path, data, {"Content-Type": "application/json", **headers})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read()


def main(bond, group, par):
    desk = Desk(os.environ["OAS_API_TOKEN"])
    cusip = desk.json(f"/v1/securities/search?query={bond}")["securities"][0]["cusip"]
    plan = desk.json("/v1/allocations/preview", {
        "order": {"security_id": cusip, "side": "BUY", "quantity": par},
        "allocation_method": "PRO_RATA",
        "portfolio_groups": [group],
    })
    allocation = plan["allocation_id"]
    for line in plan["allocations"]:
        print(f'{line["account_id"]:12} {line["allocated_quantity"]:>12,}  {line["reason"]}')
    commit = {"comment": "allocate.py", "override_warnings": True}
    status = desk.json(f"/v1/allocations/{allocation}/commit", commit, Prefer="wait=30")["status"]
    while status == "PENDING":  # The same commit again sends nothing twice.
        status = desk.json(f"/v1/allocations/{allocation}/commit", commit, Prefer="wait=30")["status"]
    with open(f"{allocation}.json", "wb") as file:
        file.write(desk.call(f"/v1/allocations/{allocation}/statement"))
    print(f"{status}: {allocation}")


if __name__ == "__main__":
    if len(sys.argv) != 4 or "OAS_API_TOKEN" not in os.environ:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
