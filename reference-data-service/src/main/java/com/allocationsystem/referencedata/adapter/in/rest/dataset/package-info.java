/** Imports, and the business date of the current dataset. */
package com.allocationsystem.referencedata.adapter.in.rest.dataset;
