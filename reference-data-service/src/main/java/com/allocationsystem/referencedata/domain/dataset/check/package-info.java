/** Checks a dataset file by file. */
package com.allocationsystem.referencedata.domain.dataset.check;
