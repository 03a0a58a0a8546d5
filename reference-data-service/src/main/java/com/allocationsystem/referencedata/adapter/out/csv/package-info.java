/** Datasets as CSV files. */
package com.allocationsystem.referencedata.adapter.out.csv;
