/** Requests, answers and live progress of commits. */
package com.allocationsystem.allocation.adapter.in.rest.commit;
