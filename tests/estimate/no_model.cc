extern "C" void something() {}
