/** Reads the dataset from a folder of CSV files. */
package com.allocationsystem.simulator.adapter.out.csv;
