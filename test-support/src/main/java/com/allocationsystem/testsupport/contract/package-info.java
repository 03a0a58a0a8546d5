/** Answers held against the OpenAPI documents that are published for them. */
package com.allocationsystem.testsupport.contract;
