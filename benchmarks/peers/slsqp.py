"""The plan's minimum-dispersion allocator: scipy.optimize.minimize, SLSQP, default options, equal shares to start from.

Only the plan's "simplified calculation" is filled in: each account has its own impact per par. Reads the accounts as JSON
from standard input, runs three times, writes the fastest time and what came out as JSON to standard output.
"""

import json
import platform
import sys
import time
import warnings

import numpy as np
import scipy
from scipy.optimize import minimize

warnings.filterwarnings("ignore")  # SLSQP clips a start outside the bounds and says so


def allocate(order, accounts):
    metric = [a["metric"] for a in accounts]
    impact = [a["impact"] for a in accounts]

    def objective(allocations):
        return np.std([metric[i] + alloc * impact[i] for i, alloc in enumerate(allocations)])

    constraints = [{"type": "eq", "fun": lambda x: np.sum(x) - order["quantity"]}]
    for i, account in enumerate(accounts):
        constraints.append(
            {"type": "ineq", "fun": lambda x, i=i, cash=account["cash"]: cash - x[i] * order["price"]}
        )
    start = np.array([order["quantity"] / len(accounts)] * len(accounts))
    bounds = [(0, min(order["quantity"], a["cash"] / order["price"])) for a in accounts]
    result = minimize(objective, start, method="SLSQP", bounds=bounds, constraints=constraints)
    return result, objective


def main():
    problem = json.load(sys.stdin)
    seconds = []
    for _ in range(3):
        begin = time.perf_counter()
        result, objective = allocate(problem["order"], problem["accounts"])
        seconds.append(time.perf_counter() - begin)
    json.dump(
        {
            "milliseconds": min(seconds) * 1e3,
            "dispersion": float(objective(result.x)),
            "before": float(objective(np.zeros(len(problem["accounts"])))),
            "missed_par": float(abs(np.sum(result.x) - problem["order"]["quantity"])),
            "iterations": int(result.nit),
            "message": str(result.message),
            "versions": f"SciPy {scipy.__version__}, NumPy {np.__version__}, Python {platform.python_version()}",
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
