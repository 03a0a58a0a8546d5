/** The settings of the simulator, and the objects that are made from them. */
package com.allocationsystem.simulator.config;
