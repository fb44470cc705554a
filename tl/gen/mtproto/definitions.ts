// Generated from mtproto.tl by `deno task gen`; do not edit.

import type * as root from "./types/root.ts";

/** Every constructor by its full name. */
export interface Constructors {
  /** `resPQ#5162463` */
  readonly "resPQ": root.resPQ;
  /** `p_q_inner_data#83c95aec` */
  readonly "p_q_inner_data": root.p_q_inner_data;
  /** `p_q_inner_data_dc#a9f55f95` */
  readonly "p_q_inner_data_dc": root.p_q_inner_data_dc;
  /** `p_q_inner_data_temp#3c6a84d4` */
  readonly "p_q_inner_data_temp": root.p_q_inner_data_temp;
  /** `p_q_inner_data_temp_dc#56fddf88` */
  readonly "p_q_inner_data_temp_dc": root.p_q_inner_data_temp_dc;
  /** `server_DH_params_fail#79cb045d` */
  readonly "server_DH_params_fail": root.server_DH_params_fail;
  /** `server_DH_params_ok#d0e8075c` */
  readonly "server_DH_params_ok": root.server_DH_params_ok;
  /** `server_DH_inner_data#b5890dba` */
  readonly "server_DH_inner_data": root.server_DH_inner_data;
  /** `client_DH_inner_data#6643b654` */
  readonly "client_DH_inner_data": root.client_DH_inner_data;
  /** `dh_gen_ok#3bcbf734` */
  readonly "dh_gen_ok": root.dh_gen_ok;
  /** `dh_gen_retry#46dc1fb9` */
  readonly "dh_gen_retry": root.dh_gen_retry;
  /** `dh_gen_fail#a69dae02` */
  readonly "dh_gen_fail": root.dh_gen_fail;
  /** `bind_auth_key_inner#75a3f765` */
  readonly "bind_auth_key_inner": root.bind_auth_key_inner;
  /** `rpc_result#f35c6d01` */
  readonly "rpc_result": root.rpc_result;
  /** `rpc_error#2144ca19` */
  readonly "rpc_error": root.rpc_error;
  /** `rpc_answer_unknown#5e2ad36e` */
  readonly "rpc_answer_unknown": root.rpc_answer_unknown;
  /** `rpc_answer_dropped_running#cd78e586` */
  readonly "rpc_answer_dropped_running": root.rpc_answer_dropped_running;
  /** `rpc_answer_dropped#a43ad8b7` */
  readonly "rpc_answer_dropped": root.rpc_answer_dropped;
  /** `future_salt#949d9dc` */
  readonly "future_salt": root.future_salt;
  /** `future_salts#ae500895` */
  readonly "future_salts": root.future_salts;
  /** `pong#347773c5` */
  readonly "pong": root.pong;
  /** `destroy_session_ok#e22045fc` */
  readonly "destroy_session_ok": root.destroy_session_ok;
  /** `destroy_session_none#62d350c9` */
  readonly "destroy_session_none": root.destroy_session_none;
  /** `new_session_created#9ec20908` */
  readonly "new_session_created": root.new_session_created;
  /** `message#5bb8e511` */
  readonly "message": root.message;
  /** `msg_container#73f1f8dc` */
  readonly "msg_container": root.msg_container;
  /** `msg_copy#e06046b2` */
  readonly "msg_copy": root.msg_copy;
  /** `gzip_packed#3072cfa1` */
  readonly "gzip_packed": root.gzip_packed;
  /** `msgs_ack#62d6b459` */
  readonly "msgs_ack": root.msgs_ack;
  /** `bad_msg_notification#a7eff811` */
  readonly "bad_msg_notification": root.bad_msg_notification;
  /** `bad_server_salt#edab447b` */
  readonly "bad_server_salt": root.bad_server_salt;
  /** `msg_resend_req#7d861a08` */
  readonly "msg_resend_req": root.msg_resend_req;
  /** `msgs_state_req#da69fb52` */
  readonly "msgs_state_req": root.msgs_state_req;
  /** `msgs_state_info#4deb57d` */
  readonly "msgs_state_info": root.msgs_state_info;
  /** `msgs_all_info#8cc0d131` */
  readonly "msgs_all_info": root.msgs_all_info;
  /** `msg_detailed_info#276d3ec6` */
  readonly "msg_detailed_info": root.msg_detailed_info;
  /** `msg_new_detailed_info#809db6df` */
  readonly "msg_new_detailed_info": root.msg_new_detailed_info;
  /** `destroy_auth_key_ok#f660e1d4` */
  readonly "destroy_auth_key_ok": root.destroy_auth_key_ok;
  /** `destroy_auth_key_none#a9f2259` */
  readonly "destroy_auth_key_none": root.destroy_auth_key_none;
  /** `destroy_auth_key_fail#ea109b13` */
  readonly "destroy_auth_key_fail": root.destroy_auth_key_fail;
  /** `http_wait#9299359f` */
  readonly "http_wait": root.http_wait;
}

/** What a method takes and gives. */
export interface Method<Params, Result> {
  /** Its parameters. */
  readonly params: Params;
  /** Its result. */
  readonly result: Result;
}

/** Every method by its full name. */
export interface Methods {
  /** `req_pq#60469778` */
  readonly "req_pq": Method<root.req_pq, root.ResPQ>;
  /** `req_pq_multi#be7e8ef1` */
  readonly "req_pq_multi": Method<root.req_pq_multi, root.ResPQ>;
  /** `req_DH_params#d712e4be` */
  readonly "req_DH_params": Method<root.req_DH_params, root.Server_DH_Params>;
  /** `set_client_DH_params#f5045f1f` */
  readonly "set_client_DH_params": Method<root.set_client_DH_params, root.Set_client_DH_params_answer>;
  /** `rpc_drop_answer#58e4a740` */
  readonly "rpc_drop_answer": Method<root.rpc_drop_answer, root.RpcDropAnswer>;
  /** `get_future_salts#b921bd04` */
  readonly "get_future_salts": Method<root.get_future_salts, root.FutureSalts>;
  /** `ping#7abe77ec` */
  readonly "ping": Method<root.ping, root.Pong>;
  /** `ping_delay_disconnect#f3427b8c` */
  readonly "ping_delay_disconnect": Method<root.ping_delay_disconnect, root.Pong>;
  /** `destroy_session#e7512126` */
  readonly "destroy_session": Method<root.destroy_session, root.DestroySessionRes>;
  /** `destroy_auth_key#d1435160` */
  readonly "destroy_auth_key": Method<root.destroy_auth_key, root.DestroyAuthKeyRes>;
}

/** Full name of a constructor. */
export type ConstructorName = keyof Constructors;

/** Full name of a method. */
export type MethodName = keyof Methods;
