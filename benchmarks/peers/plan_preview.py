"""The plan's preview as a Flask application: its request, its answer, accounts in memory, SciPy's SLSQP as the solver.

What the plan names and this leaves out would only make it slower: tokens, SQLAlchemy, validation, positions from Aladdin. It seals
nothing, checks nothing and keeps nothing. Run by gunicorn with one worker a processor; PEER_ACCOUNTS says for how many accounts.
"""

import os
import uuid
from datetime import datetime, timezone

import numpy as np
from flask import Flask, jsonify, request
from slsqp import allocate

PRICE = 0.98
SPREAD_DURATION = 7.0

app = Flask(__name__)


def accounts_in_memory(count):
    draw = np.random.default_rng(7)
    return [
        {
            "account_id": f"ACC{i:05d}",
            "account_name": f"Account {i}",
            "nav": nav,
            "cash": nav * cash,
            "metric": metric,
            "impact": PRICE * SPREAD_DURATION / nav,
        }
        for i, (nav, cash, metric) in enumerate(
            zip(draw.uniform(20e6, 900e6, count), draw.uniform(0.0, 0.05, count), draw.normal(0.0, 0.8, count))
        )
    ]


ACCOUNTS = accounts_in_memory(int(os.environ["PEER_ACCOUNTS"]))


def metrics(account, par):
    return {
        "active_spread_duration": account["metric"] + par * account["impact"],
        "contribution_to_duration": par * account["impact"],
    }


@app.post("/v1/allocations/preview")
def preview():
    order = request.get_json()["order"]
    result, objective = allocate({"quantity": order["quantity"], "price": PRICE}, ACCOUNTS)
    pieces = [1000 * int(par // 1000) for par in result.x]
    before = float(objective(np.zeros(len(ACCOUNTS))))
    after = float(objective(np.array(pieces)))
    return jsonify(
        {
            "allocation_id": str(uuid.uuid4()),
            "timestamp": datetime.now(timezone.utc).isoformat(),
            "order": {
                "security_id": order["security_id"],
                "side": order["side"],
                "total_quantity": order["quantity"],
                "settlement_date": order.get("settlement_date"),
            },
            "allocations": [
                {
                    "account_id": account["account_id"],
                    "account_name": account["account_name"],
                    "allocated_quantity": par,
                    "allocated_notional": par * PRICE,
                    "available_cash": account["cash"],
                    "post_trade_cash": account["cash"] - par * PRICE,
                    "pre_trade_metrics": metrics(account, 0),
                    "post_trade_metrics": metrics(account, par),
                }
                for account, par in zip(ACCOUNTS, pieces)
            ],
            "summary": {
                "total_allocated": sum(pieces),
                "unallocated": order["quantity"] - sum(pieces),
                "allocation_rate": sum(pieces) / order["quantity"],
                "accounts_allocated": sum(1 for par in pieces if par),
                "accounts_skipped": sum(1 for par in pieces if not par),
                "dispersion_metrics": {
                    "pre_trade_std_dev": before,
                    "post_trade_std_dev": after,
                    "improvement": 1 - after / before,
                },
            },
            "warnings": [],
            "errors": [],
        }
    )
