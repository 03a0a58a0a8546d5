/** What the state folder says about a stack: whether it is ready, and which of its processes must be stopped. */
package com.allocationsystem.localstack.state;
