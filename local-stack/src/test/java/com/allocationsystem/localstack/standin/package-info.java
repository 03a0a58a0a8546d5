/** Small programs in the place of the services, so that the life of a stack is tested in seconds. */
package com.allocationsystem.localstack.standin;
