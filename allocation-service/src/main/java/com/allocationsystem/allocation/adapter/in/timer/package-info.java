/** What is done without a request: hand-over of what is committed, and what has expired. */
package com.allocationsystem.allocation.adapter.in.timer;
