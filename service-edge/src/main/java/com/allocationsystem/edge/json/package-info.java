/** Strict reading of JSON requests: every fault in one answer. */
package com.allocationsystem.edge.json;
