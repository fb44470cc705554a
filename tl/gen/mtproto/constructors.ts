// Generated from mtproto.tl by `deno task gen`; do not edit.

import type * as tl from "./types.ts";

/** Every constructor by its full name. */
export type Constructors = {
  "resPQ": tl.resPQ;
  "p_q_inner_data": tl.p_q_inner_data;
  "p_q_inner_data_dc": tl.p_q_inner_data_dc;
  "p_q_inner_data_temp": tl.p_q_inner_data_temp;
  "p_q_inner_data_temp_dc": tl.p_q_inner_data_temp_dc;
  "server_DH_params_fail": tl.server_DH_params_fail;
  "server_DH_params_ok": tl.server_DH_params_ok;
  "server_DH_inner_data": tl.server_DH_inner_data;
  "client_DH_inner_data": tl.client_DH_inner_data;
  "dh_gen_ok": tl.dh_gen_ok;
  "dh_gen_retry": tl.dh_gen_retry;
  "dh_gen_fail": tl.dh_gen_fail;
  "bind_auth_key_inner": tl.bind_auth_key_inner;
  "rpc_result": tl.rpc_result;
  "rpc_error": tl.rpc_error;
  "rpc_answer_unknown": tl.rpc_answer_unknown;
  "rpc_answer_dropped_running": tl.rpc_answer_dropped_running;
  "rpc_answer_dropped": tl.rpc_answer_dropped;
  "future_salt": tl.future_salt;
  "future_salts": tl.future_salts;
  "pong": tl.pong;
  "destroy_session_ok": tl.destroy_session_ok;
  "destroy_session_none": tl.destroy_session_none;
  "new_session_created": tl.new_session_created;
  "message": tl.message;
  "msg_container": tl.msg_container;
  "msg_copy": tl.msg_copy;
  "gzip_packed": tl.gzip_packed;
  "msgs_ack": tl.msgs_ack;
  "bad_msg_notification": tl.bad_msg_notification;
  "bad_server_salt": tl.bad_server_salt;
  "msg_resend_req": tl.msg_resend_req;
  "msgs_state_req": tl.msgs_state_req;
  "msgs_state_info": tl.msgs_state_info;
  "msgs_all_info": tl.msgs_all_info;
  "msg_detailed_info": tl.msg_detailed_info;
  "msg_new_detailed_info": tl.msg_new_detailed_info;
  "destroy_auth_key_ok": tl.destroy_auth_key_ok;
  "destroy_auth_key_none": tl.destroy_auth_key_none;
  "destroy_auth_key_fail": tl.destroy_auth_key_fail;
  "http_wait": tl.http_wait;
};
/** Full name of a constructor. */
export type ConstructorName = keyof Constructors;
