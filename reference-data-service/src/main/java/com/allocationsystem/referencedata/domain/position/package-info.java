/** Holdings and cash as a book states them. */
package com.allocationsystem.referencedata.domain.position;
