/** Simulated users who commit allocations over HTTP, and the orders they ask for. */
package com.allocationsystem.localstack.faults.commit;
