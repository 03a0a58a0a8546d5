/** The threads that ask the use cases for work. */
package com.allocationsystem.ordergateway.adapter.in.work;
