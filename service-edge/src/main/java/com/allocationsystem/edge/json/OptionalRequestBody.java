package com.allocationsystem.edge.json;

/** A JSON request body that may be left out: no body means an empty object. */
public interface OptionalRequestBody extends RequestBody {}
