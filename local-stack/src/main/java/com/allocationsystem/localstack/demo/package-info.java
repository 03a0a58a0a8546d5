/** The demo dataset: made-up accounts, bonds, groups and rules, written as the CSV files of a dataset folder. */
package com.allocationsystem.localstack.demo;
